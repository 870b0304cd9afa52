type Option = { id: string; line: string; without?: readonly string[] | undefined }
type Group<T extends Option> = { id: string; options: readonly T[] }

/** What was picked in each group, by the ids of the groups. */
export type Picked = Readonly<Record<string, string>>

const chosen = <T extends Option>(group: Group<T>, picked: Picked): T | undefined =>
  group.options.find((option) => option.id === picked[group.id])

/** The groups that a choice in an earlier group makes needless: they are not asked. */
export function needless(groups: readonly Group<Option>[], picked: Picked): string[] {
  return groups.flatMap((group, at) => {
    const left = chosen(group, picked)?.without ?? []
    return left.filter((id) => groups.findIndex((each) => each.id === id) > at)
  })
}

/** The lines to begin with, in the order in which they are said. A choice may make the line of another group odd. */
export function openingOf(groups: readonly Group<Option>[], picked: Picked): string[] {
  const asked = groups.filter(({ id }) => !needless(groups, picked).includes(id))
  const left = new Set(asked.flatMap((group) => chosen(group, picked)?.without ?? []))
  return asked.flatMap((group) => (left.has(group.id) ? [] : (chosen(group, picked)?.line ?? [])))
}
