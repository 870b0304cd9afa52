import { expect, test } from 'vitest'
import { compile } from '../../src/content/compile/compile.ts'
import { readContent } from '../../src/content/compile/read.ts'
import { dial, linesOf, everywhere, textTo } from '../../src/guide/support.ts'

const { lines, countries } = compile(readContent('src/content')).support
const spoken = (number: string): string => number.replaceAll(' ', '').replaceAll('-', '')
const phones = lines.flatMap(({ id, phone }) => (phone ? [{ id, phone }] : []))
const texts = lines.flatMap(({ id, text }) => (text?.number ? [{ id, number: text.number }] : []))
const called = countries.flatMap(({ id, call, also }) =>
  [call, also].flatMap((number) => (number ? [{ id, phone: number }] : [])),
)

test('A help line keeps its id for ever: country and name in kebab case, each once (decision 27)', () => {
  const ids = lines.map(({ id }) => id)
  expect(ids.filter((id) => !/^[a-z]{2}(-[a-z0-9]+)+$/.test(id))).toEqual([])
  expect(lines.filter(({ id, country }) => !id.startsWith(`${country.toLowerCase()}-`)).map(({ id }) => id)).toEqual([])
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('Every help line can be reached in some way', () => {
  expect(lines.filter(({ phone, text, chat, web }) => !phone && !text && !chat && !web).map(({ id }) => id)).toEqual([])
})

test('A call dials exactly the digits that were published, with no country code added', () => {
  const plainNumbers = [...phones, ...called].filter(({ phone }) => !/[*#]/.test(phone))
  expect(plainNumbers.length).toBeGreaterThan(60)
  expect(plainNumbers.filter(({ phone }) => dial(phone) !== `tel:${spoken(phone)}`)).toEqual([])
  expect(plainNumbers.filter(({ phone }) => !/^tel:\d{2,12}$/.test(dial(phone) ?? ''))).toEqual([])
})

test('A star code is text, not a link that some phones cannot dial', () => {
  const stars = phones.filter(({ phone }) => /[*#]/.test(phone))
  expect(stars.length).toBeGreaterThan(0)
  expect(stars.filter(({ phone }) => dial(phone) !== undefined)).toEqual([])
})

test('A text goes to the number alone: the word to send stays in the sentence beside it', () => {
  expect(texts.length).toBeGreaterThan(10)
  expect(
    texts.filter(({ number }) => textTo(number) !== `sms:${spoken(number)}` || !/^sms:\d+$/.test(textTo(number))),
  ).toEqual([])
})

test('The sentence about texting names the number that the link texts', () => {
  const astray = lines.filter(({ text }) => text?.number && !text.how.includes(text.number))
  expect(astray.map(({ id }) => id)).toEqual([])
})

test('Every line belongs to a country that has an emergency number, or to every country', () => {
  const known = [...countries.map(({ id }) => id), everywhere]
  expect(lines.filter(({ country }) => !known.includes(country)).map(({ id }) => id)).toEqual([])
  expect(known.filter((id) => linesOf(lines, id).length === 0)).toEqual([])
})
