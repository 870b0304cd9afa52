import { describe, expect, test } from 'vitest'
import { isFixed, marksIn } from '../../src/content/compile/fixed.ts'
import { overlaid } from '../../src/content/compile/overlay.ts'
import { ContentError, type Problem } from '../../src/content/compile/problem.ts'

const english = {
  'ui.json': { name: 'Afterwards', step: { next: 'Next: {title}', save: 'Save' } },
  'care.json': {
    flags: [
      { id: 'danger', level: 'now', text: 'Call **now**.' },
      { id: 'pain', level: 'soon', text: 'It hurts.' },
    ],
  },
  'support.json': {
    countries: [{ id: 'ES', name: 'Spain', call: '112', also: null, note: 'Stay on the line.' }],
    lines: [
      { id: 'es-024', country: 'ES', name: 'Línea 024', phone: '024', about: 'Crisis', who: null, unsure: ['web'] },
    ],
  },
  'sections/a.json': {
    id: 'a',
    title: 'A step',
    tab: 'A step',
    updated: '2026-11-25',
    short: ['One.', 'Two.'],
    blocks: [
      { kind: 'heading', id: 'first', text: 'First' },
      { kind: 'text', text: 'Of 1,208 men, 41 had felt it. {s:bird-2011} {c01}' },
      { kind: 'care', level: 'now', flags: ['danger'] },
    ],
    take: 'Take this.',
  },
  'widgets/a.json': { kind: 'told', step: 'a', heading: 'Try', labels: { next: 'Next' } },
  'find.json': {
    label: 'A word',
    same: [['cry', 'tears']],
    danger: [{ say: ['die'], flags: ['suicide'], to: ['page:support'] }],
    rows: [{ say: ['why'], to: ['question:q01'] }],
  },
}
const to = { from: 'en', to: 'es' }
const lay = (over: Record<string, unknown>) => overlaid(english, over, to) as typeof english

/** What is told of an overlay that may not be. */
function faults(over: Record<string, unknown>): readonly Problem[] {
  try {
    lay(over)
  } catch (problem) {
    if (problem instanceof ContentError) return problem.problems
    throw problem
  }
  return []
}
const whole = {
  title: 'Un paso',
  short: ['Uno.', 'Dos.'],
  blocks: [{ text: 'Primero' }, { text: 'De 1208 hombres, 41 lo sintieron. {c01} {s:bird-2011}' }, {}],
  take: 'Llévate esto.',
}
const withText = (text: string) => ({ 'sections/a.json': { ...whole, blocks: [{ text: 'Primero' }, { text }] } })

describe('What an overlay may not do', () => {
  test.for([
    [
      'a file that the guide has not',
      { 'sections/b.json': {} },
      'es/sections/b.json',
      '(the whole file)',
      'sections/b.json',
    ],
    ['a key that the guide has not', { 'ui.json': { step: { nexxt: 'x' } } }, 'es/ui.json', 'step.nexxt', 'nexxt'],
    [
      'an id that the guide has not',
      { 'care.json': { flags: [{ id: 'dangr', text: 'x' }] } },
      'es/care.json',
      'flags.id',
      'dangr',
    ],
    [
      'another level of care',
      { 'care.json': { flags: [{ id: 'danger', level: 'soon' }] } },
      'es/care.json',
      'flags.level',
      'soon',
    ],
    [
      'another number to call',
      { 'support.json': { countries: [{ id: 'ES', call: '911' }] } },
      'es/support.json',
      'countries.call',
      '911',
    ],
    [
      'a fact where nothing is known',
      { 'support.json': { lines: [{ id: 'es-024', who: 'Todo el mundo' }] } },
      'es/support.json',
      'lines.who',
      'Todo el mundo',
    ],
    [
      'another name of a help line',
      { 'support.json': { lines: [{ id: 'es-024', name: 'Otra' }] } },
      'es/support.json',
      'lines.name',
      'Otra',
    ],
    [
      'more than the guide has',
      { 'sections/a.json': { short: ['Uno.', 'Dos.', 'Tres.'] } },
      'es/sections/a.json',
      'short',
      '3 in the list',
    ],
    [
      'another kind of block',
      { 'sections/a.json': { blocks: [{ kind: 'text' }] } },
      'es/sections/a.json',
      'blocks[0].kind',
      'text',
    ],
    [
      'other signs on a card',
      { 'sections/a.json': { blocks: [{}, {}, { flags: ['pain'] }] } },
      'es/sections/a.json',
      'blocks[2].flags',
      'pain',
    ],
    ['words where there is a list', { 'sections/a.json': { short: 'Uno.' } }, 'es/sections/a.json', 'short', 'Uno.'],
    ['nothing where there are words', { 'ui.json': { name: '' } }, 'es/ui.json', 'name', ''],
    [
      'a hole that nobody fills',
      { 'ui.json': { step: { next: 'Siguiente' } } },
      'es/ui.json',
      'step.next',
      'Siguiente',
    ],
    ['fewer signs of danger in Find', { 'find.json': { danger: [] } }, 'es/find.json', 'danger', 'suicide'],
  ] as const)('It cannot have %s', ([, over, file, field, found]) => {
    const [fault, ...others] = faults(over)
    expect(others).toEqual([])
    expect(fault).toMatchObject({ file, field, found: expect.stringContaining(found) })
    expect(fault?.allowed).not.toBe('')
  })

  test.for([
    ['another number', 'De 1208 hombres, 14 lo sintieron. {c01} {s:bird-2011}'],
    ['a number less', 'De 1208 hombres, muchos. {c01} {s:bird-2011}'],
    ['another source', 'De 1208 hombres, 41. {c01} {s:burri-2020}'],
    ['no verdict', 'De 1208 hombres, 41. {s:bird-2011}'],
    ['a link of its own', 'De 1208 hombres, [41](page:about). {c01} {s:bird-2011}'],
  ])('A sentence cannot have %s', ([, text]) => {
    expect(faults(withText(text ?? ''))).toHaveLength(1)
  })

  test('Each fault names the thing that it is in, and all of them are told at once', () => {
    const told = faults({ 'care.json': { flags: [{ id: 'pain', level: 'now' }] }, 'ui.json': { nme: 'x' } })
    expect(told.map(({ file, id }) => [file, id])).toEqual(
      expect.arrayContaining([
        ['es/care.json', 'pain'],
        ['es/ui.json', '(no id)'],
      ]),
    )
  })
})

describe('What lies over what', () => {
  test('Words change, and everything else stays', () => {
    const [, text, care] = lay({ 'sections/a.json': whole })['sections/a.json'].blocks
    expect(text).toEqual({ kind: 'text', text: 'De 1208 hombres, 41 lo sintieron. {c01} {s:bird-2011}' })
    expect(care).toEqual({ kind: 'care', level: 'now', flags: ['danger'] })
  })

  test('Without an overlay all of it is there, and every page knows its language', () => {
    const words = lay({})
    expect(words['ui.json']).toEqual(english['ui.json'])
    expect(words['sections/a.json']).toEqual({ ...english['sections/a.json'], lang: 'en' })
    expect(words['widgets/a.json']).toMatchObject({ heading: 'Try', lang: 'en' })
    expect(words['support.json'].lines).toEqual([{ ...english['support.json'].lines[0], lang: 'en' }])
  })

  test('A step that is not whole stays as it was, and only its name is new', () => {
    expect(lay({ 'sections/a.json': { ...whole, blocks: [{ text: 'Primero' }] } })['sections/a.json']).toEqual({
      ...english['sections/a.json'],
      title: 'Un paso',
      lang: 'en',
    })
  })

  test('Of a list with ids each thing is in the language by itself, in whatever order it is written', () => {
    const { flags } = lay({ 'care.json': { flags: [{ id: 'pain', text: 'Duele.' }] } })['care.json']
    expect(flags).toEqual([
      { ...english['care.json'].flags[0], lang: 'en' },
      { id: 'pain', level: 'soon', text: 'Duele.' },
    ])
  })

  test('A help line stays whole when some of its words are missing', () => {
    const over = { 'support.json': { countries: [{ id: 'ES', name: 'España' }] } }
    const { countries, lines } = lay(over)['support.json']
    expect(countries).toEqual([{ ...english['support.json'].countries[0], name: 'España' }])
    expect(lines).toEqual([{ ...english['support.json'].lines[0], lang: 'en' }])
  })

  test('The interface takes what there is and leaves the rest', () => {
    expect(lay({ 'ui.json': { step: { save: 'Guardar' } } })['ui.json']).toEqual({
      name: 'Afterwards',
      step: { next: 'Next: {title}', save: 'Guardar' },
    })
  })

  test('What people type is a list of each language’s own', () => {
    const rows = [
      { say: ['por que'], to: ['question:q01'] },
      { say: ['raro'], to: ['question:q02'] },
    ]
    expect(lay({ 'find.json': { rows, same: [['cry', 'llorar']] } })['find.json']).toMatchObject({
      rows,
      same: [['cry', 'llorar']],
      danger: english['find.json'].danger,
    })
  })
})

test('A thousand is the same number however it is written', () => {
  expect(marksIn('Of 1,208 men, 3 to 4')).toBe(marksIn('De 1.208 hombres, de 3 a 4'))
  expect(marksIn('1208')).not.toBe(marksIn('1280'))
})

test.for([
  ['ui.json', 'step', 'Step', false],
  ['checkin.json', 'step', 'let-it-be', true],
  ['checkin.json', 'lines', 'violence', true],
  ['print.json', 'lines', 'help lines: {count}', false],
  ['claims.json', 'sources', ['bird-2011'], true],
  ['support.json', 'web', 'https://example.org', true],
  ['glossary.json', 'term', 'self-compassion', false],
  ['sections/a.json', 'advice', true, true],
] as const)('In %s the field %s with %s: stays as it is? %s', ([file, key, value, fixed]) => {
  expect(isFixed(file, key, value)).toBe(fixed)
})
