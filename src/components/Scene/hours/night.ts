import type { SceneShape } from '../shape.ts'

export const night: SceneShape = {
  hour: 'night',
  sky: ['M0 128c230-20 430 18 650-4s380-26 550 6v120H0z', 'M0 194c260-14 440 12 660-4s370-14 540 4v50H0z'],
  sun: [812, 142, 36, 62],
  stars: 'M196 62h.1M348 118h.1M470 48h.1M604 84h.1M690 146h.1M948 58h.1M980 116h.1M1120 70h.1M80 140h.1',
  lamp: true,
  deep: 312,
  sand: 364,
  glint: 'M796 240h32M788 252h14m12 0h26M780 266h44M798 280h40m-56 14h22m18 0h34M770 310h40m16 0h36M786 328h62',
  ripples: 'M180 262c24-6 48-6 72 0m250 40c28-8 56-8 84 0m-400 26c28 7 56 7 84 0',
}
