import { marks, type SceneShape } from '../shape.ts'

export const day: SceneShape = {
  hour: 'day',
  sky: [
    'M0 70c150-8 230-26 330-18s110 24 210 22 190-34 320-26 230 20 340 8v60c-200 26-330 2-480 8s-220 22-360 14S110 120 0 126z',
    'M0 196c260-14 440 12 660-4s370-14 540 4v50H0z',
  ],
  sun: [760, 142, 32, 58],
  deep: 286,
  sand: 318,
  glint: 'M700 244h24m40 0h50M660 258h40m70 0h30M610 274h34',
  ripples: 'M200 258c24-6 48-6 72 0m180 22c28-8 56-8 84 0',
  ashore: [
    marks(352),
    'M640 330v-74m56 70v-64m50 60v-56m44 54v-50m40 46v-44M628 268l214 16',
    'M420 384h14m14-14h14m12 20h14m16-16h14m14 18h14',
  ],
}
