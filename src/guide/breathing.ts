/** How long a breath goes in and out, in whole seconds. */
export type Pace = { in: number; out: number }
/** A moment of a breath. */
export type Moment = {
  phase: 'in' | 'out'
  /** How high the water stands: 0 at the lower mark, 1 at the upper one. */
  height: number
  /** The first breath is 1. */
  breath: number
  /** Until the breath turns, in milliseconds: more than 0. */
  left: number
}

/**
 * Where a breath is, `elapsed` milliseconds after the first one began: always with "in", from the lower mark. A pace
 * that changes starts from 0 again, so that nobody is asked for half a breath.
 */
export function phaseAt(elapsed: number, pace: Pace): Moment {
  const into = pace.in * 1000
  const whole = into + pace.out * 1000
  const since = Math.max(0, elapsed)
  const within = since % whole
  const breath = Math.floor(since / whole) + 1
  return within < into
    ? { phase: 'in', height: eased(within / into), breath, left: into - within }
    : { phase: 'out', height: 1 - eased((within - into) / (whole - into)), breath, left: whole - within }
}

/** Slow at both marks, as breath is. */
const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2

const appearing = 700
const going = 350

/** How clearly the words of a moment are seen, 0 to 1: they come and go by fading. The first ones stand there at once. */
export function clarityOf({ phase, breath, left }: Moment, pace: Pace): number {
  const since = pace[phase] * 1000 - left
  const come = breath === 1 && phase === 'in' ? 1 : since / appearing
  return Math.max(0, Math.min(1, come, left / going))
}
