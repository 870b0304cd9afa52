import { marks, type SceneShape } from '../shape.ts'

export const morning: SceneShape = {
  hour: 'morning',
  sky: ['M0 84c210-20 430 18 650-4s390-26 550 6v166H0z', 'M0 166c260-18 440 14 660-4s370-16 540 4v80H0z'],
  sun: [792, 168, 48, 86],
  birds: 'M520 116c8-9 16-9 21 0 5-9 13-9 21 0m40-30c6-7 12-7 16 0 4-7 10-7 16 0',
  deep: 296,
  sand: 336,
  glint: 'M752 242h82M762 254h24m12 0h36M754 268h48m16 0h20M770 283h44M756 298h28m14 0h38M774 314h42',
  ripples: 'M200 262c24-6 48-6 72 0m200 24c28-8 56-8 84 0',
  ashore: [marks(374), 'M940 350v-50m44 46v-42m44 36v-36m42 32v-32m40 26v-26'],
}
