// @vitest-environment node
import { expect, test } from 'vitest'
import { loadSupport, spine } from '../../src/content/load.ts'
import { dial, everywhere, linesOf, textTo } from '../../src/guide/support.ts'

test('A number with a star or a hash is not made a link, as some phones would dial half of it', () => {
  expect(dial('*555')).toBeUndefined()
  expect(dial('#9090')).toBeUndefined()
})

test('A number is dialled with exactly the digits that were published', () => {
  expect(dial('0808 500 2222')).toBe('tel:08085002222')
  expect(dial('1-800-656-4673')).toBe('tel:18006564673')
})

test('A country code is kept where it was published', () => {
  expect(dial('+49 116 016')).toBe('tel:+49116016')
})

test('A text message is opened with the number alone', () => {
  expect(textTo('85 258')).toBe('sms:85258')
  expect(textTo('+1 741-741')).toBe('sms:+1741741')
})

test('Every emergency number of the guide can be dialled', () => {
  const numbers = spine.emergency.flatMap(({ call, also }) => (also ? [call, also] : [call]))
  expect(numbers.length).toBeGreaterThan(0)
  expect(numbers.filter((digits) => !/^tel:\d{2,}$/.test(dial(digits) ?? ''))).toEqual([])
})

test('The lines of one country are those alone, in their order, and every line is found under some country', async () => {
  const { lines, countries } = await loadSupport()
  const codes = [...countries.map(({ id }) => id), everywhere]
  expect(linesOf(lines, 'GB').map(({ id }) => id)).toEqual(
    lines.flatMap(({ id, country }) => (country === 'GB' ? [id] : [])),
  )
  expect(linesOf(lines, 'GB')).not.toEqual([])
  expect(codes.flatMap((code) => linesOf(lines, code))).toHaveLength(lines.length)
})
