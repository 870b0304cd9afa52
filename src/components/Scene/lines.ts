/** What the bay's five hours have in common, in a box of 1200 by 400: the headland with its house, and the far water. */
export const lines = {
  land: 'M1200 128c-44-2-70 16-104 22s-52 0-86 22-66 46-118 60h308z',
  edge: 'M1204 122c-46-2-74 17-108 23s-50 1-84 23-64 44-118 61M1034 158v-22l15-12 15 12v16',
  window: 'M1044 140h9v10h-9z',
  sea: 'M0 232h1200v168H0z',
  swell: 'M0 268c150-10 260 8 420 2s280-14 430-4 240 8 350-2v136H0z',
  deep: 'c170 14 300-12 470-2s300 18 450 2 200-8 280-2v120H0z',
  shore: 'c120-16 250-20 420-4s330 24 500 4 210-18 280-10',
} as const
