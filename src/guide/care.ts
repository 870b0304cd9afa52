import type { Care, Flag, Urgency } from '../content/schema.ts'

const levels: readonly Urgency[] = ['now', 'today', 'soon']

/** One card a level, each sign once, the most urgent first. */
export const cardsOf = (flags: readonly Flag[]): Care[] =>
  levels.flatMap((level) => {
    const own = flags.filter((flag, at) => flag.level === level && flags.findIndex(({ id }) => id === flag.id) === at)
    return own.length > 0 ? [{ level, flags: own }] : []
  })
