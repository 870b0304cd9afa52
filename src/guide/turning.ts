/** Cards that were turned over, or things that were picked, in the order in which it happened. The same again puts it back. */
export const turn = (turned: readonly string[], id: string): string[] =>
  turned.includes(id) ? turned.filter((each) => each !== id) : [...turned, id]

type Sorted = { groups: readonly { id: string; care?: unknown }[]; signs: readonly { id: string; group: string }[] }

/** The card under which help stands: the last one turned over of those whose group leads to help. One is enough. */
export function helpUnder({ groups, signs }: Sorted, turned: readonly string[]): string | undefined {
  const leads = (id: string): boolean => {
    const sign = signs.find((each) => each.id === id)
    return groups.some((group) => group.id === sign?.group && group.care !== undefined)
  }
  return turned.findLast(leads)
}
