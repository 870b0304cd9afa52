/** A clock that stands still until it is moved on. Milliseconds since 1970. */
export function clockAt(start: number): { now: () => number; tick: (milliseconds?: number) => void } {
  let time = start
  return {
    now: () => time,
    tick: (milliseconds = 1000) => {
      time += milliseconds
    },
  }
}

/** The evening of 1 December 2026. */
export const evening = Date.UTC(2026, 11, 1, 22, 30)
