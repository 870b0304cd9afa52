/** What leaving by the exit would do with what is kept: which of the four sentences is true. */
export type Would = 'tab' | 'device' | 'erase' | 'nothing'

export const wouldOf = (keep: 'device' | 'tab' | 'nothing', eraseOnLeave: boolean): Would =>
  keep === 'device' && eraseOnLeave ? 'erase' : keep
