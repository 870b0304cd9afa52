import { describe, expect, test } from 'vitest'
import { compile } from '../../src/content/compile/compile.ts'
import { sentencesOf, wordsOf } from '../../src/content/compile/measure.ts'
import { readPieces } from '../../src/content/compile/pieces.ts'
import { readContent, readLanguages, readWords } from '../../src/content/compile/read.ts'
import { untranslated } from '../../src/content/compile/untranslated.ts'
import { hereIn } from '../../src/content/languages.ts'
import { dangerIn, findIn } from '../../src/guide/find.ts'
import { indexOf } from '../../src/guide/findIndex.ts'
import { lexiconOf } from '../../src/guide/findWords.ts'

const folder = 'src/content'
const languages = readLanguages(folder)
const written = readContent(folder)
const words = readWords(folder, 'es')
const english = compile(written)
const spanish = compile(
  words,
  languages.find(({ id }) => id === 'es'),
)
const left = untranslated(written, words)
const whole = english.leaves.map(({ id }) => id)

describe('What is in Spanish', () => {
  test.for(whole)('The step %s is, with its one thing to try and its cards', (id) => {
    const leaf = spanish.leaves.find((each) => each.id === id)
    expect(leaf?.lang).toBeUndefined()
    expect(leaf?.try.lang).toBeUndefined()
    expect(leaf?.cards.filter(({ lang }) => lang)).toEqual([])
  })

  test('Every file is, but for the names of sources', () => {
    expect(left.filter((file) => !file.startsWith('sources.json'))).toEqual([])
  })

  test('Every step has a Spanish name for the map', () => {
    expect(
      spanish.leaves.filter(({ id, title }) => english.leaves.find((each) => each.id === id)?.title === title),
    ).toEqual([])
  })

  test('The interface says nothing in English', () => {
    const stringsIn = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : Object.values((value ?? {}) as Record<string, unknown>).flatMap((each) => stringsIn(each))
    const before = new Set(stringsIn(english.ui).filter((text) => /[a-z]{3}/.test(text)))
    expect(stringsIn(spanish.ui).filter((text) => before.has(text))).toEqual([
      'Afterwards',
      '{page} · Afterwards',
      '{minutes} min',
      '{minutes} min',
    ])
  })
})

describe('How it is written', () => {
  const pieces = readPieces(spanish).filter(({ text }) => !readPieces(english).some((each) => each.text === text))
  const sentences = pieces.flatMap(({ text }) => sentencesOf(text))

  test('No sentence has more than 30 words, and 95 of 100 have 24 or fewer', () => {
    expect(sentences.length).toBeGreaterThan(700)
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 30)).toEqual([])
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 24).length / sentences.length).toBeLessThan(0.05)
  })

  test('Nobody cheers, and no dash stands where a full stop will do', () => {
    expect(sentences.filter((sentence) => /[!¡]|\u2014| \u2013 | - /.test(sentence))).toEqual([])
  })

  test('It says tú, never usted, and each question begins with its sign', () => {
    const all = pieces.map(({ text }) => text)
    expect(all.filter((text) => /(?<!\p{L})(usted|vosotros|os)(?!\p{L})/iu.test(text))).toEqual([])
    expect(all.filter((text) => text.split('?').length !== text.split('¿').length)).toEqual([])
  })
})

test('Numbers to call, levels of care and sources are the same in both languages', () => {
  const facts = ({ support, care, spine }: typeof english): unknown => [
    support.lines.map(({ id, phone, text, web, chat, country, name, unsure }) => [
      id,
      phone,
      text?.number,
      web,
      chat,
      country,
      name,
      unsure,
    ]),
    support.countries.map(({ id, call, also }) => [id, call, also]),
    care.flags.map(({ id, level }) => [id, level]),
    spine.exit,
  ]
  expect(facts(spanish)).toEqual(facts(english))
})

test('Sources are named with a Spanish “and”', () => {
  expect(JSON.stringify(spanish.leaves)).toContain('Bird y otros, 2011')
})

describe('Find in Spanish', () => {
  const lexicon = lexiconOf(spanish.find)
  const index = indexOf(spanish.findDocs, lexicon)
  const levels = (query: string): string[] =>
    dangerIn(query, spanish.find, lexicon).flatMap(({ flags }) => flags.map(({ id }) => id))
  const first = (query: string): (string | undefined)[] =>
    findIn(query, spanish.find, lexicon, index)
      .slice(0, 3)
      .map(({ to }) => to)

  test.for([
    ['me quiero morir', 'suicide'],
    ['no quiero vivir', 'suicide'],
    ['quiero hacerme daño', 'suicide'],
    ['mi pareja me pega', 'danger'],
    ['mi novio me amenaza', 'trapped'],
    ['no me deja salir', 'trapped'],
    ['me violó', 'unwanted-recent'],
    ['me obligó a tener relaciones', 'unwanted-recent'],
    ['le dije que no', 'unwanted-recent'],
    ['se rompió el condón', 'condom'],
    ['me da miedo mi marido', 'afraid-today'],
    ['me apretó el cuello', 'neck'],
    ['me duele el pecho', 'chest'],
    ['dolor de cabeza muy fuerte', 'head'],
    ['me desmayé', 'stroke'],
    ['estoy sangrando mucho', 'bleeding'],
    ['me duele un testículo', 'genital-pain'],
    ['tengo fiebre', 'fever'],
    ['no despierta', 'drugs'],
  ] as const)('“%s” shows the card for %s', ([query, flag]) => {
    expect(levels(query)).toContain(flag)
  })

  test.for([
    'por qué lloro después del sexo',
    'es normal',
    'me siento triste',
    'estoy contento y lloro',
    'quiero calmarme',
    'oxitocina',
    'qué le digo a mi pareja',
  ])('“%s” is no danger', (query) => {
    expect(levels(query)).toEqual([])
  })

  test.for([
    ['por qué lloro después del sexo', 'question:q01'],
    ['es normal llorar', 'question:q02'],
    ['lagrimas de alegria', 'question:q23'],
    ['duele cuando tenemos relaciones', 'question:q13'],
    ['antidepresivos', 'question:q17'],
    ['menopausia', 'question:q16'],
    ['no siento nada', 'question:q37'],
    ['qué le digo', 'question:q18'],
    ['depresión', 'question:q20'],
    ['mi pareja lloró', 'question:q06'],
    ['respirar', 'step:let-it-be'],
    ['terapeuta', 'step:get-support'],
    ['linea de ayuda', 'page:support'],
    ['españa', 'country:ES'],
    ['borrar historial', 'page:privacy'],
  ] as const)('“%s” leads to %s among the first three', ([query, to]) => {
    expect(first(query)).toContain(to)
  })
})

test('A language that is not in the list is told with those that are', () => {
  expect(() => hereIn(languages, 'fr')).toThrow(/"fr".*en, es/)
})
