const oneDay = 86_400_000

/** Whether the day until which the guide was to be read through again has passed. `now` in milliseconds since 1970. */
export const isOverdue = (due: string, now: number): boolean => now >= Date.parse(due) + oneDay
