type Entry = { usr?: { keep?: string } | null } | null

/** Whether this history entry says that nothing is to be kept. */
export const carriesNothing = (): boolean => (history.state as Entry)?.usr?.keep === 'nothing'

/** Writes "keep nothing" into the current history entry, or takes it out. */
export function stampNothing(nothing: boolean): void {
  if (carriesNothing() === nothing) return
  const { keep: _old, ...rest } = (history.state as Entry)?.usr ?? {}
  history.replaceState({ ...(history.state as Entry), usr: nothing ? { ...rest, keep: 'nothing' } : rest }, '')
}
