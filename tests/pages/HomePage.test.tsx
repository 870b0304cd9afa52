import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { evening } from '../support/clock.ts'
import { remembering } from '../support/remembered.ts'
import { openGuide } from '../support/render.tsx'

const at = evening
const explored = { state: 'explored', at } as const

/** The names of the links on the map, as they are spoken. */
function mapNames(): string[] {
  const map = screen.getByRole('heading', { name: 'The way through' }).parentElement ?? document.body
  return within(map)
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label') ?? '')
}
const nameOn = (title: string): string | undefined => mapNames().find((name) => name.startsWith(`${title},`))
const hrefOf = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href')
const returnLinks = (): (string | null)[][] =>
  within(screen.getByRole('navigation', { name: 'Where you were' }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])

describe('The map', () => {
  test('P1: For a new reader all 14 steps say their place in words and that they are not explored', async () => {
    await openGuide('/')
    const names = mapNames()
    expect(names).toHaveLength(14)
    for (const [index, name] of names.entries())
      expect(name).toMatch(new RegExp(`^\\D+, step ${index + 1} of 14, not yet$`))
  })

  test('P4, C3: A step says that it is saved, that you are here and that it is explored, in this order', async () => {
    const place = { section: 'hormones', block: null, at }
    const saved = [{ kind: 'step', id: 'hormones', at } as const]
    await openGuide('/', { boxes: remembering({ saved, place, explored: { hormones: explored } }) })
    expect(nameOn('Hormones in the moment')).toBe('Hormones in the moment, step 4 of 14, saved, you are here, explored')
    expect(mapNames().filter((name) => /saved|here|explored/.test(name))).toHaveLength(1)
  })

  test('C3: A step taken back is not called explored', async () => {
    await openGuide('/', { boxes: remembering({ explored: { hormones: { state: 'taken-back', at } } }) })
    expect(nameOn('Hormones in the moment')).toBe('Hormones in the moment, step 4 of 14, not yet')
  })

  test('C3: A step that changed since it was read says so, and still ends in "explored"', async () => {
    const long = Date.UTC(2026, 0, 1)
    await openGuide('/', { boxes: remembering({ explored: { hormones: { state: 'explored', at: long } } }) })
    expect(nameOn('Hormones in the moment')).toMatch(/, changed since you read it, explored$/)
  })

  test('Minutes stand outside the link, so that its name stays short', async () => {
    await openGuide('/')
    expect(mapNames().filter((name) => name.includes('min'))).toEqual([])
    expect(screen.getAllByText(/^\d+ min$/)).toHaveLength(14)
    expect(screen.getAllByText(/^\d+ min$/).filter((minutes) => minutes.closest('a'))).toEqual([])
  })
})

describe('Ways in', () => {
  test('Each of the two doors leads to its first step', async () => {
    await openGuide('/')
    const doors = within(screen.getByRole('region', { name: 'Two ways in' }))
    expect(doors.getAllByRole('heading').map((door) => door.textContent)).toEqual([
      'I cried',
      'Someone I was with cried',
    ])
    expect(doors.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/guide/not-alone',
      '/guide/for-partners',
    ])
  })

  test('Help for somebody hurt or afraid comes before the doors', async () => {
    await openGuide('/')
    const help = screen.getByRole('link', { name: 'Hurt or afraid? Help first' })
    const doors = screen.getByRole('region', { name: 'Two ways in' })
    expect(help).toHaveAttribute('href', '/support')
    expect(help.compareDocumentPosition(doors)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('Five moods each lead to a page, and who is hurt is led to help', async () => {
    await openGuide('/')
    const moods = within(screen.getByRole('heading', { name: 'How are you right now?' }).parentElement ?? document.body)
    const ways = moods.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(ways).toEqual([
      ['I’m hurt, or I didn’t want itHelp comes first', '/guide/get-support#call-now'],
      ['Shaky or overwhelmedSlow down first', '/guide/let-it-be#right-now'],
      ['Sad, flat or numbGentle company', '/guide/self-kindness'],
      ['I’m okay, just curiousRead at your own pace', '/guide/is-it-normal'],
      ['My partner criedWhat you could do', '/guide/for-partners'],
    ])
  })

  test('Looking at Home keeps nothing', async () => {
    const boxes = remembering({})
    const before = boxes.tab.read()
    await openGuide('/', { boxes })
    expect(boxes.tab.read()).toBe(before)
    expect(boxes.device.read()).toBeNull()
  })
})

describe('Coming back', () => {
  test('A new reader is not told where they were', async () => {
    await openGuide('/')
    expect(screen.queryByRole('navigation', { name: 'Where you were' })).toBeNull()
  })

  test('C5, P2: "Continue" leads back to the heading, and a second link to the first step never opened', async () => {
    const place = { section: 'hormones', block: 'love-hormone', at }
    await openGuide('/', { boxes: remembering({ place, seen: { 'not-alone': at, hormones: at } }) })
    expect(returnLinks()).toEqual([
      ['Continue: Hormones in the moment', '/guide/hormones#love-hormone'],
      ['Next one you have not opened: Is this normal?', '/guide/is-it-normal'],
    ])
  })

  test('Decision 10, C5: Where the next step is also the first not opened, it is offered once', async () => {
    const place = { section: 'not-alone', block: 'end', at }
    await openGuide('/', {
      boxes: remembering({ place, seen: { 'not-alone': at }, explored: { 'not-alone': explored } }),
    })
    expect(returnLinks()).toEqual([['Continue: Is this normal?', '/guide/is-it-normal']])
  })

  test('Decision 10: After the last step "Continue" names the first step not explored', async () => {
    const place = { section: 'for-partners', block: null, at }
    await openGuide('/', {
      boxes: remembering({ place, explored: { 'for-partners': explored, 'not-alone': explored } }),
    })
    expect(hrefOf('Continue: Is this normal?')).toBe('/guide/is-it-normal')
  })
})
