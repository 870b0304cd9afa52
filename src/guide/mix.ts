/** The chosen two after one more is pressed: pressing one again takes it out, a third takes the place of the first. */
export function mixed(chosen: readonly string[], id: string): string[] {
  if (chosen.includes(id)) return chosen.filter((each) => each !== id)
  return [...chosen, id].slice(-2)
}

/** The pair that two ids make, in any order. */
export const pairOf = <Pair extends { of: readonly string[] }>(
  pairs: readonly Pair[],
  chosen: readonly string[],
): Pair | undefined =>
  chosen.length === 2
    ? pairs.find(({ of }) => chosen.every((id) => of.includes(id)) && chosen[0] !== chosen[1])
    : undefined
