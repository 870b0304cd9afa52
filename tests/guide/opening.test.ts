import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadWidget } from '../../src/content/load.ts'
import { needless, openingOf } from '../../src/guide/opening.ts'

const widget = await loadWidget('talk-together')
const groups = widget?.kind === 'opening' ? widget.groups : []

test('Nothing is said before anything is picked', () => {
  expect(openingOf(groups, {})).toEqual([])
})

test('The lines come in the order of saying, whatever was picked first', () => {
  expect(openingOf(groups, { how: 'aloud', when: 'tomorrow', where: 'kitchen' })).toEqual([
    'Can I tell you something about last night?',
    'I\u2019d rather talk in the kitchen.',
    'I felt a lot, and I don\u2019t have a word for it yet.',
  ])
})

test('"When you are ready, or never" is a whole line: where and how are not asked', () => {
  const picked = { when: 'later', where: 'walk', how: 'message' }
  expect(needless(groups, picked)).toEqual(['where', 'how'])
  expect(openingOf(groups, picked)).toEqual(['I\u2019ll tell you when I\u2019m ready. You don\u2019t need to ask.'])
})

test('In a message no place is named, though the place can still be picked', () => {
  const picked = { when: 'tomorrow', where: 'walk', how: 'message' }
  expect(needless(groups, picked)).toEqual([])
  expect(openingOf(groups, picked).join(' ')).not.toMatch(/walk/i)
})

test('Whatever is picked, each line is one of a picked choice, and a needless group says nothing', () => {
  const pick = fc.record(
    Object.fromEntries(
      groups.map(({ id, options }) => [id, fc.constantFrom('unknown', ...options.map((option) => option.id))]),
    ),
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(pick, (found) => {
      const picked = found as Record<string, string>
      const lines = openingOf(groups, picked)
      const left = needless(groups, picked)
      const said = groups.filter(({ options }) => options.some(({ line }) => lines.includes(line)))
      expect(said.filter(({ id }) => left.includes(id))).toEqual([])
      for (const { id, options } of said)
        expect(lines).toContain(options.find((option) => option.id === picked[id])?.line)
    }),
  )
})
