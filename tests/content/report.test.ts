import { describe, expect, test } from 'vitest'
import { compile } from '../../src/content/compile/compile.ts'
import { report } from '../../src/content/compile/report.ts'
import { good, there, type Words } from '../support/spoilt.ts'

const content = compile(good)
const due = Date.parse(content.guide.reviewDue)
const oneDay = 86_400_000

/** What is told of the words as they are, on the day of their review. */
const asIs = report(content, due)
/** What is told of them after a change. */
function told(change: (words: Words) => void): string[] {
  const words = structuredClone(good)
  change(words)
  return report(compile(words), due)
}
/** The lines of one page. */
function ofPage(lines: readonly string[], page: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(`${page}  `))
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith('    '))
  return lines.slice(start, start + 1 + length)
}
const step = (words: Words) => there(words['sections/let-it-be.json'])
const say = (text: string) => (words: Words) => step(words).blocks.unshift({ kind: 'text', text })
const ofStep = (change?: (words: Words) => void): string =>
  ofPage(change ? told(change) : asIs, 'sections/let-it-be').join('\n')

describe('Of each page', () => {
  test('Its grade, its sentences, and for a step the words of its blocks', () => {
    expect(ofStep()).toMatch(/^sections\/let-it-be {2}grade \d\.\d {2}sentences \d+ {2}words \d{3} \(350 to 700\)\n/)
    for (const page of ['questions', 'claims', 'glossary', 'checkin', 'talk', 'calm', 'pages/about'])
      expect(ofPage(asIs, page)[0]).toMatch(/grade \d+\.\d {2}sentences \d+$/)
  })

  test('Its longest sentences come longest first, three of them, and every one of over 20 words', () => {
    const lengths = (text: string): number[] =>
      Array.from(text.matchAll(/^ +(\d+) words: /gm), ([, most]) => Number(most))
    expect(lengths(ofStep())).toHaveLength(3)
    const items = Array.from({ length: 4 }, (_, nth) => `${'So '.repeat(21 + nth)}end.`)
    expect(lengths(ofStep((words) => step(words).blocks.unshift({ kind: 'list', items })))).toEqual([25, 24, 23, 22])
  })

  test('A term of the glossary that stands there before it is explained', () => {
    expect(ofStep()).not.toContain('prolactin')
    expect(ofStep(say('Prolactin may rise.'))).toContain(
      'terms used before a link explains them: prolactin (blocks[0], never linked)',
    )
    expect(ofStep(say('[Prolactin](term:prolactin) may rise.'))).not.toContain('prolactin')
  })

  test('A long word or an abbreviation that no term explains', () => {
    expect(ofStep(say('Catecholaminergic cells may fire, says the DSM.'))).toMatch(
      /hard words with no term: (?=.*DSM)(?=.*catecholaminergic)/,
    )
  })

  test('What the tone and the verbs are not to be', () => {
    expect(ofStep(say('You should talk.'))).toContain('blocks[0]: ')
  })
})

describe('Of the whole', () => {
  test('Claims that no step uses, and sources that nothing cites', () => {
    const claim = 'c02'
    const others = told((words) => {
      const written = JSON.stringify(words)
      const bare = written.replaceAll(`{${claim}}`, '').replaceAll(`"claim":"${claim}"`, '"claim":"c01"')
      Object.assign(words, JSON.parse(bare))
    })
    expect(asIs).toContain('claims that no step uses: none')
    expect(others.find((line) => line.startsWith('claims that no step uses'))).toContain(claim)
    expect(asIs.find((line) => line.startsWith('sources never cited'))).toContain('vingerhoets-2013')
  })

  test('Decision 29: An overdue review is told from the day after, with how long ago it was due', () => {
    const warnings = (now: number): string[] => report(content, now).filter((line) => line.startsWith('WARNING'))
    expect(warnings(due + oneDay - 1)).toEqual([])
    expect(warnings(due + oneDay)).toEqual([expect.stringMatching(/was due on \d{4}-\d\d-\d\d, 1 day ago/)])
    expect(warnings(due + 40 * oneDay)).toEqual([expect.stringContaining(', 40 days ago')])
  })
})
