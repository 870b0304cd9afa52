/** What leaving by the exit would do with what is kept: which of the four sentences is true. */
export type Would = 'tab' | 'device' | 'erase' | 'nothing'

/** What is kept on the device outlives the exit, unless the reader wanted it erased then. */
export const wouldOf = (keep: 'device' | 'tab' | 'nothing', eraseOnLeave: boolean): Would =>
  keep === 'device' && eraseOnLeave ? 'erase' : keep
