import type { Asked, CheckIn, Outcome } from '../schema.ts'
import { levelProblems, repeated } from './fit.ts'
import { problem, type Problem } from './problem.ts'
import { telling } from './telling.ts'

type Answer = Asked['answers'][number]
/** One way through: what was asked, what was answered, and the outcome if it has one. */
type Way = { asked: readonly string[]; answers: readonly Answer[]; end: string | undefined }

const file = 'checkin.json'
/** "Every way ends in under six questions." */
const most = 5
/** The step that is about telling a partner. */
const talk = 'talk-together'

/** What the schema cannot know: that each way through the check-in is short, ends, and puts danger first. */
export function checkInProblems(table: CheckIn, order: readonly string[]): Problem[] {
  const ways = waysFrom(table)
  return [
    ...ways.flatMap(wayProblems),
    ...unreached(table, ways),
    ...table.questions.flatMap((question) => questionProblems(question, table)),
    ...table.outcomes.flatMap(outcomeProblems),
    ...fearProblems(table, order),
    ...tabProblems(table),
  ]
}

/** Every way from the first question to its end. One that asks too much is cut off there. */
function waysFrom({ questions }: CheckIn): Way[] {
  const go = (queue: readonly string[], asked: readonly string[], answers: readonly Answer[]): Way[] => {
    const question = questions.find(({ id }) => id === queue[0])
    if (!question || asked.length > most) return [{ asked, answers, end: undefined }]
    return question.answers.flatMap((answer) => {
      const so = [...answers, answer]
      const all = [...asked, question.id]
      return answer.leads
        ? [{ asked: all, answers: so, end: answer.leads }]
        : go(answer.asks ?? queue.slice(1), all, so)
    })
  }
  return go(
    questions.slice(0, 1).map(({ id }) => id),
    [],
    [],
  )
}

function wayProblems({ asked, answers, end }: Way): Problem[] {
  const last = asked.at(-1) ?? ''
  const said = answers.map(({ id }) => id).join(', ')
  if (asked.length > most) return [problem(file, last, 'asks', `${asked.length} questions: ${said}`, `${most} at most`)]
  return end ? [] : [problem(file, last, 'leads', `no end after: ${said}`, 'an outcome')]
}

function unreached({ questions, outcomes }: CheckIn, ways: readonly Way[]): Problem[] {
  const reached = new Set(ways.flatMap(({ asked, end }) => [...asked, `end ${end ?? ''}`]))
  return [
    ...questions
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => [id, 'asks', 'a question that is asked'] as const),
    ...outcomes
      .filter(({ id }) => !reached.has(`end ${id}`))
      .map(({ id }) => [id, 'leads', 'an outcome that some answer leads to'] as const),
  ].map(([id, field, allowed]) => problem(file, id, field, id, allowed))
}

function questionProblems({ id, answers, danger }: Asked, { outcomes }: CheckIn): Problem[] {
  const at = (field: string, found: string, allowed: string): Problem => problem(file, id, field, found, allowed)
  const count = (mark: 'unsure' | 'none'): number => answers.filter((answer) => answer[mark]).length
  const levels = (answer: Answer): string[] =>
    [answer.care, outcomes.find((each) => each.id === answer.leads)?.care].flatMap((cares) =>
      (cares ?? []).map(({ level }) => level),
    )
  const soft = danger ? answers.filter((answer) => !answer.none && levels(answer).length === 0) : []
  const vague = danger
    ? answers.filter((answer) => answer.unsure && levels(answer).every((level) => level === 'soon'))
    : []
  return [
    ...repeated(answers.map((answer) => answer.id)).map((each) => at('answers', each, 'each id once')),
    ...(count('unsure') === 1 ? [] : [at('answers', `${count('unsure')} marked "unsure"`, 'one')]),
    ...(count('none') === (danger ? 1 : 0)
      ? []
      : [at('answers', `${count('none')} marked "none"`, danger ? 'one' : 'none where it is not about danger')]),
    ...soft.map((answer) => at('answers', `${answer.id} with no care`, 'care, or an outcome with care')),
    ...vague.map((answer) => at('answers', `${answer.id} with no care for now or today`, 'care for now or today')),
    ...answers.flatMap(({ care = [] }) => care).flatMap((care) => cardProblems(id, care)),
  ]
}

const cardProblems = (id: string, { level, flags }: NonNullable<Outcome['care']>[number]): Problem[] =>
  levelProblems(level, flags).map(([field, found, allowed]) => problem(file, id, `care.${field}`, found, allowed))

function outcomeProblems({ id, path = [], care = [] }: Outcome): Problem[] {
  return [
    ...repeated(path.map(({ step }) => step)).map((step) => problem(file, id, 'path', step, 'each step once')),
    ...care.flatMap((card) => cardProblems(id, card)),
  ]
}

/** After fear nothing leads to Talk: not the outcome, not its steps, and not the steps beside these. */
function fearProblems({ questions, outcomes }: CheckIn, order: readonly string[]): Problem[] {
  const near = new Set(order.slice(Math.max(0, order.indexOf(talk) - 1), order.indexOf(talk) + 2))
  const afraid = questions.flatMap(({ id, answers }) =>
    answers.filter(({ fear }) => fear).map((answer) => ({ id, answer })),
  )
  const open = afraid.filter(({ answer }) => !answer.leads)
  const ends = outcomes.filter(({ id }) => afraid.some(({ answer }) => answer.leads === id))
  return [
    ...open.map(({ id, answer }) =>
      problem(file, id, 'leads', `${answer.id} goes on`, 'an outcome: fear ends it at once'),
    ),
    ...ends
      .filter(({ door }) => door === 'talk')
      .map(({ id }) => problem(file, id, 'door', 'talk', 'no talk after fear')),
    ...ends.flatMap(({ id, path = [] }) =>
      path
        .filter(({ step }) => near.has(step))
        .map(({ step }) => problem(file, id, 'path', step, `no step beside ${talk} after fear`)),
    ),
  ]
}

const tabProblems = ({ words: { tab, tabQuestion, tabEnd } }: CheckIn): Problem[] =>
  [tab, tabQuestion, tabEnd]
    .filter((title) => telling.test(title))
    .map((title) => problem(file, '(no id)', 'words.tab', title, 'neutral words'))
