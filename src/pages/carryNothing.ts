type Entry = { usr?: { keep?: string } | null } | null

/** Whether this history entry says that nothing is to be kept. */
export const carriesNothing = (): boolean => (history.state as Entry)?.usr?.keep === 'nothing'

/** Said to the next page of this tab and to no other: a name of the window, which is stored nowhere. */
export const mark = 'keep-nothing'

/** "Keep nothing" goes along to a page that is about to be opened as a whole in this tab. */
export function carryNothing(): void {
  if (carriesNothing()) window.name = mark
}
