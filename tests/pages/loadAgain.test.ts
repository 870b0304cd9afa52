import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadAgain, openWhole } from '../../src/pages/loadAgain.ts'

let answer: (response: Response) => void
let done: string[]

beforeEach(() => {
  done = []
  vi.stubGlobal('fetch', () => new Promise((answers) => (answer = answers)))
  vi.spyOn(location, 'reload').mockImplementation(() => void done.push('loaded again'))
  vi.spyOn(location, 'assign').mockImplementation((address) => void done.push(`opened ${String(address)}`))
})
afterEach(() => {
  vi.unstubAllGlobals()
  delete document.documentElement.dataset['left']
})

const away = (): unknown => done.push('nobody answers')
const both = (): Promise<unknown> => {
  const again = loadAgain(away)
  const first = answer
  const whole = openWhole('/evidence#c01', away, () => true)
  const second = answer
  answer = (response) => [first, second].forEach((each) => each(response))
  return Promise.all([again, whole])
}

test('A page is loaded again, or opened as a whole, where somebody answers', async () => {
  const asked = both()
  answer(new Response())
  await asked
  expect(done).toEqual(['loaded again', 'opened /evidence#c01'])
})

test('Where nobody does, that is said instead', async () => {
  const asked = both()
  answer(new Response(null, { status: 502 }))
  await asked
  expect(done).toEqual(['nobody answers', 'nobody answers'])
})

test.for([200, 502])('E11: An answer (%s) that comes after the reader has left changes nothing', async (status) => {
  const asked = both()
  document.documentElement.dataset['left'] = ''
  answer(new Response(null, { status }))
  await asked
  expect(done).toEqual([])
})

test.for([200, 502])('Nor does one (%s) to a reader who wants something else by then', async (status) => {
  let wanted = true
  const asked = openWhole('/evidence#c01', away, () => wanted)
  wanted = false
  answer(new Response(null, { status }))
  await asked
  expect(done).toEqual([])
})

test.for([
  ['nothing', 'keep-nothing'],
  [undefined, ''],
] as const)('"Keep nothing" goes along, and nothing else: %s', async ([keep, named]) => {
  history.replaceState({ usr: { keep } }, '')
  const asked = openWhole('/evidence#c01', away, () => true)
  answer(new Response())
  await asked
  expect(window.name).toBe(named)
  window.name = ''
  history.replaceState(null, '')
})
