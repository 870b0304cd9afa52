import type { Hour } from '../../content/schema.ts'

/** What differs between the five hours of the one bay. Horizon, headland and house are the same. A box of 1200 by 400. */
export type SceneShape = {
  sky: readonly [string, string]
  sun: readonly [x: number, y: number, radius: number, halo: number]
  stars?: string
  birds?: string
  lamp?: true
  mist?: readonly string[]
  /** Where the nearest water begins, and where the sand does. */
  deep: number
  sand: number
  glint: string
  boat?: { hull: string; line: string }
  ripples: string
  /** What lies or stands on the sand, and goes up with it. */
  ashore?: readonly string[]
}

const marks = (y: number): string => `M96 ${y}c50-9 96-9 150 0m210 2c40 8 84 8 130 0m330-6c36-6 72-6 104 0`

export const scenes: Record<Hour, SceneShape> = {
  dusk: {
    sky: ['M0 92c210-26 420 22 640-4s390-34 560 4v160H0z', 'M0 170c260-26 430 16 660-6s360-22 540 6v90H0z'],
    sun: [838, 226, 54, 92],
    deep: 316,
    sand: 374,
    glint:
      'M780 243h116M804 255h66m14 0h26M790 268h36m18 0h50M812 283h62M798 299h24m16 0h42M816 316h48M804 334h18m16 0h32',
    boat: {
      hull: 'M402 256h58c-4 10-10 14-17 14h-26c-7 0-12-5-15-14z',
      line: 'M399 254h64c-4 11-11 16-19 16h-26c-8 0-15-6-19-16zm33 0v-36m0 4c11 7 17 17 19 28h-19',
    },
    ripples:
      'M60 252c20-5 40-5 60 0m96 36c28-8 56-8 84 0m228 2c28-8 56-8 84 0m-372 44c26 7 52 7 78 0m300-2c26 7 52 7 78 0m270-60c24-6 48-6 72 0',
  },
  night: {
    sky: ['M0 128c230-20 430 18 650-4s380-26 550 6v120H0z', 'M0 194c260-14 440 12 660-4s370-14 540 4v50H0z'],
    sun: [812, 142, 36, 62],
    stars: 'M196 62h.1M348 118h.1M470 48h.1M604 84h.1M690 146h.1M948 58h.1M980 116h.1M1120 70h.1M80 140h.1',
    lamp: true,
    deep: 312,
    sand: 364,
    glint: 'M796 240h32M788 252h14m12 0h26M780 266h44M798 280h40m-56 14h22m18 0h34M770 310h40m16 0h36M786 328h62',
    ripples: 'M180 262c24-6 48-6 72 0m250 40c28-8 56-8 84 0m-400 26c28 7 56 7 84 0',
  },
  predawn: {
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
  },
  morning: {
    sky: ['M0 84c210-20 430 18 650-4s390-26 550 6v166H0z', 'M0 166c260-18 440 14 660-4s370-16 540 4v80H0z'],
    sun: [792, 168, 48, 86],
    birds: 'M520 116c8-9 16-9 21 0 5-9 13-9 21 0m40-30c6-7 12-7 16 0 4-7 10-7 16 0',
    deep: 296,
    sand: 336,
    glint: 'M752 242h82M762 254h24m12 0h36M754 268h48m16 0h20M770 283h44M756 298h28m14 0h38M774 314h42',
    ripples: 'M200 262c24-6 48-6 72 0m200 24c28-8 56-8 84 0',
    ashore: [marks(374), 'M940 350v-50m44 46v-42m44 36v-36m42 32v-32m40 26v-26'],
  },
  day: {
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
  },
}
