/** Ids that stand more than once in a list. */
export const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

/** Signs that are not as urgent, or more urgent, than the card they stand on: field, found, allowed. */
export function levelProblems(
  level: string,
  flags: readonly { id: string; level: string }[],
): [field: string, found: string, allowed: string][] {
  return flags
    .filter((flag) => flag.level !== level)
    .map((flag) => ['flags', `${flag.id} (${flag.level})`, `flags of the level ${level}`])
}
