import { expect, test } from 'vitest'
import { gradeOf, sentencesOf, wordsOf } from '../../src/content/compile/measure.ts'

const none = new Set<string>()

test('A title before a name does not end a sentence, so a long one is not counted as two', () => {
  expect(sentencesOf('As the article reports, Dr Brotto thinks so. It is one view.')).toHaveLength(2)
})

test('A title with its full stop does not end a sentence either, and keeps the stop', () => {
  expect(sentencesOf('As Dr. Brotto thinks. It is one view.')).toEqual(['As Dr. Brotto thinks.', 'It is one view.'])
})

test('A sentence in quotation marks counts, and a line of numbers alone does not', () => {
  expect(sentencesOf('You could say: “I need a minute.” Then wait.')).toHaveLength(2)
  expect(sentencesOf('72. You could call.')).toEqual(['You could call.'])
  expect(sentencesOf('')).toEqual([])
})

test('A decimal number does not end a sentence', () => {
  expect(sentencesOf('In one survey 32.9 of 100 said so.')).toHaveLength(1)
})

test('A hyphen or an apostrophe does not part a word, and marks are not words', () => {
  expect(wordsOf('A well-known step-by-step guide, and you don’t pay: 24 hours.')).toEqual([
    'A',
    'wellknown',
    'stepbystep',
    'guide',
    'and',
    'you',
    'don’t',
    'pay',
    '24',
    'hours',
  ])
})

test('The grade is the one of Flesch and Kincaid', () => {
  // 0.39 × words per sentence + 11.8 × syllables per word − 15.59
  expect(gradeOf(['The cat sat on the mat.'], none)).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 2)
  expect(gradeOf(['The cat sat.', 'The cat sat.'], none)).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 2)
})

test('Long sentences and long words make a page harder', () => {
  const easy = gradeOf(['You can wait.', 'You can stop.'], none)
  expect(gradeOf(['You can wait and you can stop and you can go and you can come back.'], none)).toBeGreaterThan(easy)
  expect(gradeOf(['Individuals experience overwhelming emotionality.'], none)).toBeGreaterThan(easy)
})

test('A glossary term counts as two syllables, in capitals too (decision 28)', () => {
  const known = new Set(['oxytocin'])
  expect(gradeOf(['Oxytocin may rise.'], known)).toBeCloseTo(gradeOf(['Water may rise.'], none), 5)
  expect(gradeOf(['Oxytocin may rise.'], none)).toBeGreaterThan(gradeOf(['Oxytocin may rise.'], known))
})
