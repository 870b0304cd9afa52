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
  test('P1, T3: For a new reader all 14 steps say their place in words and that they are not explored', async () => {
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

  test('Decision 22: Five moods lead to the check-in, and without scripts who is hurt is led to help', async () => {
    await openGuide('/')
    const moods = within(screen.getByRole('list', { name: 'How are you right now?' }))
    const ways = moods.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(ways).toEqual([
      ['I’m hurt, or I didn’t want itHelp comes first', '/guide/get-support#call-now'],
      ['Shaky or overwhelmedSlow down first', '/check-in'],
      ['Sad, flat or numbGentle company', '/check-in'],
      ['I’m okay, just curiousRead at your own pace', '/check-in'],
      ['My partner criedWhat you could do', '/check-in'],
    ])
    expect(hrefOf('How are you right now?')).toBe('/check-in')
  })

  test('Decision 22: Each mood is handed on in memory, and neither the address nor the history holds it', async () => {
    const moods: readonly (readonly [RegExp, string])[] = [
      [/^I’m hurt/, 'Help first'],
      [/^Shaky/, 'Is your body hurt, or does something feel badly wrong?'],
      [/^Sad, flat/, 'Is your body hurt, or does something feel badly wrong?'],
      [/^I’m okay/, 'Is your body hurt, or does something feel badly wrong?'],
      [/^My partner/, 'Is your partner hurt, or does something look badly wrong?'],
    ]
    for (const [name, heading] of moods) {
      const { user, router, unmount } = await openGuide('/')
      await user.click(screen.getByRole('link', { name }))
      await screen.findByRole('heading', { level: 1, name: heading }, { timeout: 60_000 })
      expect([router.state.location.pathname, router.state.location.search, router.state.location.state]).toEqual([
        '/check-in',
        '',
        { question: 1 },
      ])
      unmount()
    }
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
