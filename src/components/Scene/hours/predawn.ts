import { marks, type SceneShape } from '../shape.ts'

export const predawn: SceneShape = {
  hour: 'predawn',
  sky: ['M0 104c230-20 430 18 650-4s380-26 550 6v146H0z', 'M0 186c260-14 440 12 660-4s370-14 540 4v60H0z'],
  sun: [0, 0, 0, 0],
  stars: 'M700 134h.1M420 110h.1',
  lamp: true,
  mist: [
    'M560 206c90-14 200-14 300-6s190 2 340-4v30c-150 8-260 4-360-4s-190 0-280-16z',
    'M0 216c130-14 260-10 380-2s120 8 60 14-300 8-440 4z',
  ],
  deep: 304,
  sand: 352,
  glint: 'M1000 244h26M1006 256h16M998 270h22',
  boat: {
    hull: 'M728 262h92c-6 14-16 20-26 20h-44c-10 0-18-8-22-20z',
    line: 'M724 260h98c-6 15-17 22-28 22h-42c-12 0-22-8-28-22zm48 0v-52m0 6c16 10 26 24 30 40h-30',
  },
  ripples: 'M160 268c24-6 48-6 72 0m230 30c28-8 56-8 84 0',
  ashore: [marks(384)],
}
