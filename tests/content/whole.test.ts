import { describe, expect, test } from 'vitest'
import { compile } from '../../src/content/compile/compile.ts'
import { readContent } from '../../src/content/compile/read.ts'
import { plain } from '../../src/content/compile/inline.ts'
import { readPieces } from '../../src/content/compile/pieces.ts'

const content = compile(readContent('src/content'))
const namedInSteps = new Set(
  readPieces(content)
    .filter(({ page }) => page.startsWith('sections/'))
    .flatMap(({ names }) => names),
)
const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
const card = (id: string) => content.questions.cards.find((each) => each.id === id)

describe('Nothing is left out', () => {
  test('Each of the claims c01 to c44 is used in a step', () => {
    expect(content.claims.claims.map(({ id }) => id).toSorted()).toEqual(numbered('c', 44))
    expect(numbered('c', 44).filter((id) => !namedInSteps.has(id))).toEqual([])
  })

  test('There are 30 terms or more, and each is used in a step', () => {
    const ids = content.glossary.terms.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(30)
    expect(ids.filter((id) => !namedInSteps.has(id))).toEqual([])
  })

  test('Each of the questions q01 to q45 stands once, and in a step', () => {
    const inSteps = new Set(content.sections.flatMap(({ questions }) => questions))
    expect(content.questions.cards.map(({ id }) => id).toSorted()).toEqual(numbered('q', 45))
    expect(numbered('q', 45).filter((id) => !inSteps.has(id))).toEqual([])
  })

  test('Each group of questions has a card, and no id of a source or a claim stands twice', () => {
    const groups = new Set(content.questions.cards.map(({ group }) => group))
    expect(content.questions.groups.filter(({ id }) => !groups.has(id))).toEqual([])
    for (const ids of [content.sources.sources.map(({ id }) => id), content.care.flags.map(({ id }) => id)])
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('Every claim but the value that has none rests on a source (decision 26)', () => {
    expect(content.claims.claims.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual(['c44'])
  })
})

describe('Urgency (decision 18)', () => {
  test.for(['q13', 'q15', 'q21', 'q32', 'q33', 'q34', 'q42'])('Card %s says now', (id) => {
    expect(card(id)?.care?.level).toBe('now')
  })

  test.for(['q12', 'q36'])('Card %s says today, and that danger means now', (id) => {
    expect(card(id)?.care?.level).toBe('today')
    expect(
      card(id)
        ?.care?.flags.map(({ text }) => plain(text))
        .join(' '),
    ).toMatch(/in danger[^.]*: now/i)
  })

  test('The answer about going on while somebody cries begins with "Stop."', () => {
    expect(plain(card('q06')?.answer[0]?.text ?? [])).toMatch(/^Stop\./)
  })

  test('The step on help holds every sign, now before today before soon', () => {
    const cares =
      content.sections.find(({ id }) => id === 'get-support')?.blocks.filter((block) => block.kind === 'care') ?? []
    expect(cares.map(({ level }) => level)).toEqual(['now', 'today', 'soon'])
    for (const { level, flags } of cares) {
      const all = content.care.flags.filter((flag) => flag.level === level).map(({ id }) => id)
      expect(flags.map(({ id }) => id).toSorted(), level).toEqual(all.toSorted())
    }
  })

  test('A care card has no reading links in it (N2)', () => {
    expect(
      content.care.flags
        .filter(({ text }) => text.some((piece) => typeof piece !== 'string' && !('strong' in piece)))
        .map(({ id }) => id),
    ).toEqual([])
  })
})

describe('C1: A tab tells nobody what is read', () => {
  const interfaceTabs = Object.values(content.ui as Record<string, unknown>).flatMap((part) =>
    typeof part === 'object' && part !== null && 'tab' in part ? [String(part.tab)] : [],
  )
  const tabs = [
    ...content.sections.map(({ tab }) => tab),
    ...content.pages.pages.map(({ tab }) => tab),
    content.talk.tab,
    content.summary.tab,
    content.calm.tab,
    ...interfaceTabs,
  ]
  const telling = /sex|\bcry|\bcrie|orgasm|\btears?\b/i

  test('C1: Every view has a tab title of its own', () => {
    expect(tabs.length).toBeGreaterThanOrEqual(14 + 2 + 8)
    expect(tabs.filter((tab, index) => tabs.indexOf(tab) !== index)).toEqual([])
  })

  test('C1: No tab title, and no name of the site, tells what is read', () => {
    const { name, title } = content.ui as { name: string; title: string }
    expect([...tabs, name, title].filter((tab) => telling.test(tab))).toEqual([])
  })

  test('C1: No address tells what is read, but for happy-tears, which stays', () => {
    const ids = [
      ...content.guide.parts.flatMap(({ id, sections }) => [id, ...sections]),
      ...content.pages.pages.map(({ id }) => id),
    ]
    expect(ids.filter((id) => telling.test(id))).toEqual(['happy-tears'])
  })
})
