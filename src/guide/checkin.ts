import type { Asked, Care, CheckIn, Flag, Line, Outcome } from '../content/schema.ts'
import { cardsOf } from './care.ts'
import type { CheckInState } from './checkinEntry.ts'
import { everywhere, linesOf } from './support.ts'

export type Answer = Asked['answers'][number]

/** What stands at the end of a way. */
export type End = {
  outcome: Outcome
  /** Cards of all answers and of the outcome, the most urgent first. */
  care: Care[]
  /** What the help lines beside them are for. */
  lines: string[]
  /** Fear, pressure or something not wanted was named. */
  fear: boolean
}

/** The answer to the question at hand. What was answered behind it stays only where this one is as before. */
export function answer({ at, answers }: CheckInState, id: string): CheckInState {
  const later = answers[at] === id ? answers.slice(at + 1) : []
  return { at: at + 1, answers: [...answers.slice(0, at), id, ...later] }
}

/** The question before; what was answered stays for the way forward. At the beginning nothing changes. */
export const back = ({ at, answers }: CheckInState): CheckInState => ({ at: Math.max(0, at - 1), answers })

/** A place that history remembers, with the answers that memory still has: after a reload that is the beginning. */
export const resume = (at: number, answers: readonly string[]): CheckInState => ({
  at: Math.min(at, answers.length),
  answers,
})

/** The answers given before the place at hand, and what is still to be asked. */
function taken({ questions }: CheckIn, { at, answers }: CheckInState): { given: Answer[]; queue: string[] } {
  const given: Answer[] = []
  let queue = questions.slice(0, 1).map(({ id }) => id)
  for (const id of answers.slice(0, at)) {
    const chosen = questions.find((question) => question.id === queue[0])?.answers.find((each) => each.id === id)
    if (!chosen) break
    given.push(chosen)
    if (chosen.leads) return { given, queue: [] }
    queue = chosen.asks ?? queue.slice(1)
  }
  return { given, queue }
}

/** The question at hand, or nothing at an end. */
export function questionOf(table: CheckIn, state: CheckInState): Asked | undefined {
  const [next] = taken(table, state).queue
  return table.questions.find(({ id }) => id === next)
}

/** What the answers lead to, or nothing while there is still something to ask. */
export function outcomeOf(table: CheckIn, state: CheckInState): End | undefined {
  const { given } = taken(table, state)
  const outcome = table.outcomes.find(({ id }) => id === given.at(-1)?.leads)
  return (
    outcome && {
      outcome,
      care: cardsOf(signsIn([...given, outcome])),
      lines: [...new Set([...given, outcome].flatMap(({ lines }) => lines ?? []))],
      fear: given.some(({ fear }) => fear),
    }
  )
}

const signsIn = (from: readonly Pick<Outcome, 'care'>[]): Flag[] =>
  from.flatMap(({ care }) => care ?? []).flatMap(({ flags }) => flags)

/** Every sign that any answer can lead to: for the page on which all of it is read at once. */
export const everyCard = ({ questions, outcomes }: CheckIn): Care[] =>
  cardsOf(signsIn([...questions.flatMap(({ answers }) => answers), ...outcomes]))

/** The help lines that fit an end: those of the country, then those for every country, in the order of the words. */
export function peopleFor(table: CheckIn, end: End, lines: readonly Line[], country: string | null): Line[] {
  const ids = new Set(table.lines.filter(({ id }) => end.lines.includes(id)).flatMap((topic) => topic.lines))
  const fitting = [...ids].flatMap((id) => lines.filter((line) => line.id === id))
  return [...(country ? linesOf(fitting, country) : []), ...linesOf(fitting, everywhere)]
}
