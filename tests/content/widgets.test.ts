import { describe, expect, test } from 'vitest'
import { compile } from '../../src/content/compile/compile.ts'
import { readContent } from '../../src/content/compile/read.ts'
import { plain } from '../../src/content/compile/inline.ts'
import { tryParagraphsOf } from '../../src/content/compile/reading.ts'
import { problemsAfter } from '../support/spoilt.ts'

const written = readContent('src/content')
const content = compile(written)
const files = Object.keys(written).filter((name) => name.startsWith('widgets/'))

/** Fields that name things, and labels that only name controls: what stands in them is not read on the page. */
const names = /^(kind|step|id|group|mark|flags|level|labels|lines|next|without|waits|others|list|of|\$schema)$/

function stringsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    // A cause calls its small thing to do a step, and a step is a name everywhere else.
    names.test(name) && !(name === 'step' && key === 'causes') ? [] : stringsIn(each, /\d/.test(name) ? key : name),
  )
}

const bare = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\{[^}]*\}/g, '')
    .replace(/["\u201c\u201d'\u2018\u2019]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

describe('No answer exists only with scripts', () => {
  test.for(files)('Every word of %s stands in its page', (file) => {
    const leaf = content.leaves.find(({ id }) => file === `widgets/${id}.json`)
    const { heading, parts } = leaf?.try ?? { heading: '', parts: [] }
    const read = leaf ? tryParagraphsOf(leaf.try).map(plain) : []
    const page = bare([heading, ...parts.map(({ title }) => title), ...read].join(' '))
    const all = stringsIn(written[file])
    expect(all.length).toBeGreaterThan(2)
    expect(all.filter((text) => !page.includes(bare(text)))).toEqual([])
  })
})

describe('A widget that leads to nothing stops the build', () => {
  const after = (file: string, spoil: (widget: never) => void) =>
    problemsAfter((words) => spoil(words[file] as never)).map(({ file: where, field, found }) => [where, field, found])

  test('A sign or a situation in a group that is not there', () => {
    const move = (key: string) => (widget: Record<string, { group: string }[]>) =>
      widget[key]?.forEach((each, at) => at === 0 && (each.group = 'nowhere'))
    expect(after('widgets/feeling-safe.json', move('signs'))).toEqual([
      ['widgets/feeling-safe.json', 'signs.no.group', 'nowhere'],
    ])
    expect(after('widgets/is-it-normal.json', move('situations'))).toEqual([
      ['widgets/is-it-normal.json', 'situations.once.group', 'nowhere'],
    ])
  })

  test('A choice that makes an unknown group needless', () => {
    const spoil = (widget: { groups: { options: { without?: string[] }[] }[] }) =>
      widget.groups[0]?.options.forEach((option) => option.without && (option.without = ['who']))
    expect(after('widgets/talk-together.json', spoil)).toEqual([['widgets/talk-together.json', 'later.without', 'who']])
  })

  test('A scene that goes in a circle, or on to a moment that is not there', () => {
    for (const next of ['tears', 'nowhere']) {
      const spoil = (widget: { moments: { ways: { next: string | null }[] }[] }) =>
        widget.moments[1]?.ways.forEach((way) => (way.next = next))
      expect(after('widgets/for-partners.json', spoil).map(([file]) => file)).toContain('widgets/for-partners.json')
    }
  })

  test('One that was copied from another step and still names that step', () => {
    const spoil = (widget: { step: string }) => (widget.step = 'hormones')
    expect(after('widgets/for-partners.json', spoil)).toContainEqual(['widgets/for-partners.json', 'step', 'hormones'])
  })

  test('A help line that is not on the list', () => {
    const spoil = (widget: { topics: { lines: string[] }[] }) => widget.topics[0]?.lines.push('gb-made-up')
    expect(after('widgets/get-support.json', spoil)[0]).toEqual([
      'widgets/get-support.json',
      expect.stringContaining('topics'),
      expect.stringContaining('gb-made-up'),
    ])
  })
})
