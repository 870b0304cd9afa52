import { describe, expect, test } from 'vitest'
import { compile } from '../../src/content/compile/compile.ts'
import { readContent } from '../../src/content/compile/read.ts'
import { gradeOf, sentencesOf, wordsOf } from '../../src/content/compile/measure.ts'
import { readPieces } from '../../src/content/compile/pieces.ts'
import { lengthOf } from '../../src/content/compile/reading.ts'
import { toneProblems } from '../../src/content/compile/tone.ts'

const written = readContent('src/content')
const content = compile(written)
const pieces = readPieces(content)
const terms = new Set(content.glossary.terms.map(({ term }) => term.toLowerCase()))
const steps = content.sections.map((section) => ({
  section,
  id: section.id,
  sentences: pieces.filter(({ page }) => page === `sections/${section.id}`).flatMap(({ text }) => sentencesOf(text)),
}))
const long = (sentences: readonly string[], most: number): string[] =>
  sentences.filter((sentence) => wordsOf(sentence).length > most)

/** Every string in a file as written, with the way to it. */
function stringsIn(value: unknown, way = ''): [string, string][] {
  if (typeof value === 'string') return [[way, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${way}.${key}`))
}
const bare = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\{[^}]*\}/g, '')
    .replaceAll('**', '')
const plainWords = (text: string): string =>
  (
    bare(text)
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')

describe('Sentences (decision 28, N6)', () => {
  test('Nothing that a reader reads in a step escapes the measure', () => {
    const read = plainWords(pieces.map(({ text }) => text).join(' \n '))
    const prose = Object.entries(written)
      .filter(([file]) => /^(sections|widgets)\//.test(file))
      .flatMap(([file, words]) => stringsIn(words, file))
      .filter(
        ([way, text]) =>
          /\.(text|lead|close|take|title|\d+)$/.test(way) &&
          !/^widgets\/.*(\.title|\.labels\..*)$|\.moments\.\d+\.text$/.test(way) &&
          text.includes(' '),
      )
    expect(prose.length).toBeGreaterThan(400)
    expect(prose.filter(([, text]) => !read.includes(plainWords(text)))).toEqual([])
  })

  test.for(steps)(
    'In $id at least 95 % of the sentences have 20 words or fewer, and none has over 30',
    ({ sentences }) => {
      expect(sentences.length).toBeGreaterThan(20)
      expect(long(sentences, 30)).toEqual([])
      expect(long(sentences, 20).length / sentences.length).toBeLessThanOrEqual(0.05)
    },
  )

  test('Over all pages 95 % of the sentences have 20 words or fewer, and none has over 30', () => {
    const sentences = pieces.flatMap(({ text }) => sentencesOf(text))
    expect(long(sentences, 30)).toEqual([])
    expect(long(sentences, 20).length / sentences.length).toBeLessThanOrEqual(0.05)
  })
})

describe('Counts say both ways (principle 4)', () => {
  /** Counts of so many in 100 that leave out how many were not. */
  const oneSided = (text: string): string[] =>
    Array.from(text.matchAll(/\b(\d+) of 100\b/g), ([count, number]) => [count, 100 - Number(number)])
      .filter(([, rest]) => !new RegExp(`\\b(${rest}|others?)\\b`).test(text))
      .map(([count]) => String(count))

  test('How many had and how many had not stand in one paragraph, and in one claim', () => {
    expect(oneSided('In a survey, 41 of 100 had felt low.')).toEqual(['41 of 100'])
    expect(oneSided('In a survey, 41 of 100 had felt low and 59 had not.')).toEqual([])
    const counting = pieces.filter(({ text }) => / of 100\b/.test(text))
    expect(counting.length).toBeGreaterThan(10)
    expect(
      counting.flatMap(({ page, where, text }) => oneSided(text).map((count) => `${page} ${where}: ${count}`)),
    ).toEqual([])
  })
})

describe('Reading level (decision 28)', () => {
  test.for(steps)('$id reads at grade 8 or lower', ({ sentences }) => {
    expect(gradeOf(sentences, terms)).toBeLessThanOrEqual(8)
  })

  test('The steps read at grade 7 or lower on average', () => {
    const grades = steps.map(({ sentences }) => gradeOf(sentences, terms))
    expect(grades).toHaveLength(14)
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(7)
  })
})

describe('Shape of a step', () => {
  test.for(steps)('The blocks of $id have 350 to 700 words', ({ section }) => {
    expect(lengthOf(section)).toBeGreaterThanOrEqual(350)
    expect(lengthOf(section)).toBeLessThanOrEqual(700)
  })

  test.for(steps)('$id has two sentences "in short"', ({ id }) => {
    const short = pieces.filter(({ page, where }) => page === `sections/${id}` && where.startsWith('short['))
    expect(short.map(({ text }) => sentencesOf(text).length)).toEqual([1, 1])
  })

  test.for(steps)('The line to take along of $id is one that can be remembered: 16 words or fewer', ({ section }) => {
    expect(wordsOf(section.take).length).toBeLessThanOrEqual(16)
    expect(section.take).toMatch(/\.$/)
  })
})

describe('Tone', () => {
  test('No paragraph of the guide cheers, pushes, labels or promises', () => {
    const wrong = pieces.flatMap(({ page, where, text }) =>
      toneProblems(text).map((reason) => `${page} ${where}: ${reason}`),
    )
    expect(wrong).toEqual([])
  })

  test.for(['ui.json', 'support.json'])('No string of %s cheers, pushes, labels or promises', (file) => {
    const strings = stringsIn(written[file], file)
    expect(strings.length).toBeGreaterThan(150)
    expect(
      strings.flatMap(([way, text]) => toneProblems(text.replaceAll("'", '’')).map((reason) => `${way}: ${reason}`)),
    ).toEqual([])
  })

  test('No sentence says more than its verdict allows', () => {
    expect(pieces.flatMap(({ page, where, verb }) => verb.map((reason) => `${page} ${where}: ${reason}`))).toEqual([])
  })
})

describe('The article', () => {
  /** Sentences of the article that the guide starts from. */
  const article = [
    'One minute, you’re caught in the throes of intimacy, and the next, you’re crying without fully understanding why.',
    'From a biological perspective, the release of oxytocin and endorphins can lead to an overwhelming sense of connection, safety, or even bliss, prompting tears.',
    'Crying during these moments is your body’s natural way of releasing tension and processing complex emotions.',
    'The limbic system, which governs our emotions, is highly active during sex, intertwining physical sensations with emotional responses.',
    'Oxytocin, often called the "love hormone," plays a key role in bonding and emotional connection during intimate moments.',
    'This is when nerve endings are firing, hormones are surging, and the nervous system is in overdrive.',
    'Sex is a vulnerable act where we let down our guard, and sometimes this vulnerability opens the door to emotions we’ve been holding back, consciously or unconsciously.',
    'When we feel emotionally safe with a partner, we can let down our guard. This openness allows for a profound emotional release, including tears.',
    'Tears can be a natural reaction to the vulnerability and connection experienced during sex, as they allow us to release emotional intensity in a safe and intimate environment.',
    'Emotional responses during sex, such as crying, can surface when there’s an accumulation of stress or unaddressed emotions.',
    'Reassure them that crying is okay and not necessarily a sign of sadness.',
    'It’s important to practice self-compassion, knowing that these feelings reflect your vulnerability, which is a beautiful part of human connection.',
  ]
  const runs = (sentence: string): string[] => {
    const words = plainWords(sentence).split(' ')
    return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '))
  }

  test('No run of 8 words of it stands in the guide', () => {
    const guide = stringsIn(written).map(([way, text]) => [way, plainWords(text)] as const)
    const taken = article
      .flatMap(runs)
      .flatMap((run) => guide.filter(([, text]) => text.includes(run)).map(([way]) => `${way}: ${run}`))
    expect(article.filter((sentence) => runs(sentence).length === 0)).toEqual([])
    expect(taken).toEqual([])
  })

  test('Each of its four therapists is named with what is confirmed of them, and none is quoted', () => {
    const views = content.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'view'))
    expect(views.map(({ person }) => person.name).toSorted()).toEqual([
      'Dr Alexandra Solomon',
      'Dr Laura Berman',
      'Dr Lori Beth Bisbey',
      'Dr Lori Brotto',
    ])
    expect(views.filter(({ person }) => person.credential === '')).toEqual([])
    expect(views.filter(({ text }) => /[“”"]/.test(JSON.stringify(text).replaceAll('"', '')))).toEqual([])
    const verdicts = new Map(content.claims.claims.map(({ id, verdict }) => [id, verdict]))
    expect(views.map(({ claim }) => verdicts.get(claim))).toEqual(views.map(() => 'expert-opinion'))
  })
})
