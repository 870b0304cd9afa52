import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCheckIn, loadSupport, spine } from '../../src/content/load.ts'
import type { CheckIn } from '../../src/content/schema.ts'
import {
  answer,
  back,
  everyCard,
  outcomeOf,
  peopleFor,
  questionOf,
  resume,
  type Answer,
  type End,
} from '../../src/guide/checkin.ts'
import { start, type CheckInState } from '../../src/guide/checkinEntry.ts'
import { positionOf } from '../../src/guide/order.ts'

const table = await loadCheckIn()
const { questions, outcomes } = table
type Way = { asked: string[]; answers: string[]; state: CheckInState; end: End }

/** Every way that somebody can take, by pressing "Continue" with each answer of each question. */
function waysFrom(state: CheckInState, asked: string[] = []): Way[] {
  const end = outcomeOf(table, state)
  if (end) return [{ asked, answers: [...state.answers], state, end }]
  const question = questionOf(table, state)
  expect(question, `neither a question nor an end after ${state.answers.join(', ')}`).toBeDefined()
  if (!question || asked.length > 8) return []
  return question.answers.flatMap(({ id }) => waysFrom(answer(state, id), [...asked, question.id]))
}
const ways = waysFrom(start())
const given = ({ asked, answers }: Way) =>
  asked.map((id, index) => {
    const question = questions.find((each) => each.id === id)
    const chosen = question?.answers.find((each) => each.id === answers[index])
    if (!question || !chosen) throw new Error(`No ${answers[index]} in ${id}`)
    return { question, chosen }
  })
const levels = ({ care }: End): string[] => care.map(({ level }) => level)
const told = ({ answers }: Way): string => answers.join(', ')

describe('Danger first', () => {
  test('An answer that names danger ends at once in care, never in plain reading', () => {
    const mild = (chosen: Answer): boolean => chosen.care?.every(({ level }) => level === 'soon') ?? false
    const named = ways.filter((way) =>
      given(way).some(({ question, chosen }) => question.danger && !chosen.none && !chosen.unsure && !mild(chosen)),
    )
    expect(named.length).toBeGreaterThan(20)
    for (const way of named) {
      expect(['now', 'today'], told(way)).toContain(levels(way.end)[0])
      expect(given(way).at(-1)?.question.danger, told(way)).toBe(true)
    }
  })

  test('In a question about danger all but one answer bring care with them', () => {
    const bare = ways
      .filter((way) => levels(way.end).length === 0)
      .flatMap((way) =>
        given(way)
          .filter(({ question, chosen }) => question.danger && !chosen.none)
          .map(() => told(way)),
      )
    expect(bare).toEqual([])
  })

  test('"I don’t know" to a question about danger never leads to reading before a card for now or today', () => {
    const unsure = ways.filter((way) => given(way).some(({ question, chosen }) => question.danger && chosen.unsure))
    expect(unsure.length).toBeGreaterThan(10)
    expect(unsure.filter(({ end }) => !['now', 'today'].includes(levels(end)[0] ?? '')).map(told)).toEqual([])
  })

  test('"I’m hurt, or I didn’t want it" shows care at once', () => {
    const end = outcomeOf(table, start('hurt'))
    expect(end && levels(end)).toEqual(['now', 'today'])
  })

  test('Whoever reaches a question that is not about danger was asked about body, people and life', () => {
    const through = ways.filter(({ asked }) => asked.length === 5)
    expect(through.length).toBeGreaterThan(30)
    for (const way of through)
      expect(
        given(way).filter(({ question }) => question.danger),
        told(way),
      ).toHaveLength(3)
  })

  test('The most urgent card comes first, each level once, each sign once', () => {
    const order = ['now', 'today', 'soon']
    for (const way of ways) {
      const shown = levels(way.end)
      expect(shown, told(way)).toEqual(order.filter((level) => shown.includes(level)))
      const signs = way.end.care.flatMap(({ flags }) => flags.map(({ id }) => id))
      expect(new Set(signs).size, told(way)).toBe(signs.length)
    }
  })

  test('What an answer named is on the cards in the end, also where the way went on', () => {
    for (const way of ways) {
      const named = given(way)
        .flatMap(({ chosen }) => chosen.care ?? [])
        .flatMap(({ flags }) => flags.map(({ id }) => id))
      const shown = new Set(way.end.care.flatMap(({ flags }) => flags.map(({ id }) => id)))
      expect(
        named.filter((id) => !shown.has(id)),
        told(way),
      ).toEqual([])
    }
  })
})

describe('After fear', () => {
  const afraid = ways.filter(({ end }) => end.fear)

  test('There are such answers in every place where it can be named', () => {
    expect(new Set(afraid.map((way) => given(way).at(-1)?.question.id))).toEqual(
      new Set(['start', 'body', 'person', 'p-body', 'p-person']),
    )
  })

  test('Nothing leads to Talk: no door, no step about it, and none beside that step', () => {
    for (const way of afraid) {
      expect(way.end.outcome.door, told(way)).not.toBe('talk')
      for (const { step } of way.end.outcome.path ?? []) {
        const place = positionOf(spine, step)
        expect([step, place?.next?.id, place?.previous?.id], told(way)).not.toContain('talk-together')
      }
    }
  })

  test('Lines for it stand beside the cards', () => {
    expect(afraid.filter(({ end }) => !end.lines.includes('violence')).map(told)).toEqual([])
  })
})

describe('Every way', () => {
  test('T1: It ends in under six questions, and none is asked twice', () => {
    expect(ways.length).toBeGreaterThan(60)
    expect(ways.filter(({ asked }) => asked.length > 5).map(told)).toEqual([])
    expect(ways.filter(({ asked }) => new Set(asked).size !== asked.length).map(told)).toEqual([])
  })

  test('Every question, every answer of it and every outcome is on some way', () => {
    const used = new Set(ways.flatMap((way) => given(way).map(({ question, chosen }) => `${question.id} ${chosen.id}`)))
    const all = questions.flatMap(({ id, answers }) => answers.map((each) => `${id} ${each.id}`))
    expect(all.filter((each) => !used.has(each))).toEqual([])
    const ends = new Set(ways.map(({ end }) => end.outcome.id))
    expect(outcomes.filter(({ id }) => !ends.has(id)).map(({ id }) => id)).toEqual([])
  })

  test('T1: Every question can be answered with "I don’t know"', () => {
    for (const { id, answers } of questions)
      expect(
        answers.filter((each) => each.answer === 'I don’t know'),
        id,
      ).toHaveLength(1)
  })

  test('A path has three to five steps, each once, all of them in the guide', () => {
    for (const { id, path = [] } of outcomes.filter((each) => each.path)) {
      expect(path.length, id).toBeGreaterThanOrEqual(3)
      expect(path.length, id).toBeLessThanOrEqual(5)
      expect(new Set(path.map(({ step }) => step)).size, id).toBe(path.length)
      expect(
        path.filter(({ step }) => !positionOf(spine, step)),
        id,
      ).toEqual([])
    }
  })

  test('Where there is nothing to read there is a card that says now', () => {
    const ends = ways.filter(({ end }) => !end.outcome.path)
    expect(ends.length).toBeGreaterThan(5)
    expect(ends.filter(({ end }) => levels(end)[0] !== 'now').map(told)).toEqual([])
  })

  test('Decision 20: No outcome says that care is not needed', () => {
    const said = JSON.stringify([outcomes, table.words])
    expect(said).not.toMatch(/no need|not need(ed)? (care|help)|nothing (is )?wrong|you are (fine|okay)|all clear/i)
    expect(said).toContain('We cannot see everything.')
  })
})

describe('Going forth and back', () => {
  const walks = fc.array(fc.oneof(fc.constant('back' as const), fc.nat(8)), { maxLength: 24 })
  const step = (state: CheckInState, move: number | 'back'): CheckInState => {
    if (move === 'back') return back(state)
    const question = questionOf(table, state)
    const id = question?.answers[move % question.answers.length]?.id
    return id ? answer(state, id) : state
  }

  test('However somebody goes forth and back, there is one question or one end', () => {
    fc.assert(
      fc.property(walks, (moves) => {
        const state = moves.reduce(step, start())
        expect([questionOf(table, state), outcomeOf(table, state)].filter(Boolean)).toHaveLength(1)
        expect(state.at).toBeLessThanOrEqual(5)
      }),
    )
  })

  test('T2: Back and the same answer again leads to the same place, with what was answered behind it', () => {
    fc.assert(
      fc.property(walks, (moves) => {
        const state = moves.reduce(step, start())
        const before = back(state)
        const id = before.answers[before.at]
        if (state.at > 0 && id) expect(answer(before, id)).toEqual(state)
      }),
    )
  })

  test('T2: Another answer than before forgets what was answered behind it', () => {
    const behind = ['none', 'none'].reduce(answer, start('shaky'))
    const changed = answer(back(back(behind)), 'sore')
    expect(changed).toEqual({ at: 2, answers: ['shaky', 'sore'] })
  })

  test('The question is as it was left', () => {
    const state = ['none', 'none'].reduce(answer, start('shaky'))
    const before = back(state)
    expect(questionOf(table, before)?.id).toBe('person')
    expect(before.answers[before.at]).toBe('none')
  })

  test('A reload starts again: history has a place, memory has no answers', () => {
    expect(resume(3, [])).toEqual(start())
    expect(questionOf(table, resume(3, []))?.id).toBe('start')
  })

  test('A place that memory knows is taken up, and one beyond it is the last that it knows', () => {
    expect(resume(1, ['shaky', 'none'])).toEqual({ at: 1, answers: ['shaky', 'none'] })
    expect(resume(4, ['shaky', 'none']).at).toBe(2)
  })

  test('An answer that no question has changes nothing', () => {
    expect(questionOf(table, answer(start(), 'nonsense'))?.id).toBe('start')
    expect(outcomeOf(table, answer(start(), 'nonsense'))).toBeUndefined()
  })
})

test('On one page stand all the signs that any way can lead to', () => {
  const all = everyCard(table).flatMap(({ flags }) => flags.map(({ id }) => id))
  const shown = new Set(ways.flatMap(({ end }) => end.care.flatMap(({ flags }) => flags.map(({ id }) => id))))
  expect(all.toSorted()).toEqual([...shown].toSorted())
})

describe('People to call', () => {
  const people = async (way: CheckInState, country: string | null): Promise<string[]> => {
    const end = outcomeOf(table, way)
    return end ? peopleFor(table, end, (await loadSupport()).lines, country).map(({ id }) => id) : []
  }

  test('Those of the country come first, then those for every country, and none of another', async () => {
    const ids = await people(start('hurt'), 'IE')
    expect(ids[0]).toBe('ie-national-rape-crisis-helpline-dublin-rape-crisis-centre')
    expect(ids.map((id) => id.slice(0, 2)).filter((id) => !['ie', 'xx'].includes(id))).toEqual([])
    expect(ids.findIndex((id) => id.startsWith('xx'))).toBe(ids.filter((id) => id.startsWith('ie')).length)
  })

  test('Where no country is picked those for every country stand alone', async () => {
    const ids = await people(start('hurt'), null)
    expect(ids.length).toBeGreaterThan(1)
    expect(ids.filter((id) => !id.startsWith('xx'))).toEqual([])
  })

  test('Where an answer names a crisis and nothing else, the lines are those for a crisis', async () => {
    const ids = await people(['none', 'none', 'yes'].reduce(answer, start('flat')), 'GB')
    expect(ids.slice(0, 2)).toEqual(['gb-samaritans', 'gb-shout'])
  })
})

test('With no question at all there is nothing to ask and no end', () => {
  const empty: CheckIn = { ...table, questions: [], outcomes: [] }
  expect(questionOf(empty, start())).toBeUndefined()
  expect(outcomeOf(empty, start('hurt'))).toBeUndefined()
})
