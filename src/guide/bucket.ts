/** How full the bucket is drawn, from 0 to 1: each load raises it, each open tap lets some out, and it is never below empty. */
export function levelOf(loads: number, ofLoads: number, taps: number): number {
  return Math.max(0, loads / Math.max(1, ofLoads) - taps * drop)
}

/** What one open tap lets out: about one load. A picture, and nothing that was measured. */
const drop = 0.15

/** Which of the words for how full it is: 0 empty, 1 low, 2 half, 3 full. */
export function fullness(level: number): 0 | 1 | 2 | 3 {
  if (level <= 0) return 0
  if (level < 0.34) return 1
  return level < 0.7 ? 2 : 3
}
