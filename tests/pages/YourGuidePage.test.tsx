import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { evening } from '../support/clock.ts'
import { remembering } from '../support/remembered.ts'
import { openGuide } from '../support/render.tsx'
import { browserStorage } from '../support/storage.ts'

const at = evening
const explored = { state: 'explored', at } as const
const part = (name: string) => within(screen.getByRole('heading', { level: 2, name }).parentElement ?? document.body)
const savedLinks = () =>
  part('Saved')
    .queryAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])
const saved = [
  { kind: 'question', id: 'q12', at },
  { kind: 'step', id: 'hormones', at: at + 1 },
  { kind: 'line', id: 'gb-samaritans', at: at + 2 },
  { kind: 'term', id: 'oxytocin', at: at + 3 },
] as const

describe('Nothing kept', () => {
  test('An empty page says so, asks for nothing, and shows how it fills', async () => {
    await openGuide('/your-guide')
    const main = within(screen.getByRole('main'))
    expect(main.getByText('Nothing is saved or explored yet, and nothing has to be.')).toBeVisible()
    expect(main.getByText(/You could also read without keeping anything\./)).toBeVisible()
    expect(main.getByRole('link', { name: 'Start the guide' })).toHaveAttribute('href', '/guide/not-alone')
    expect(main.queryByRole('link', { name: /^Continue/ })).toBeNull()
    expect(savedLinks()).toEqual([])
  })

  test('Where only a theme and the choice are kept, it does not say that nothing is kept', async () => {
    await openGuide('/your-guide', { boxes: remembering({ asked: true, display: { theme: 'dark' } }) })
    expect(screen.getByText('Nothing is saved or explored yet, and nothing has to be.')).toBeVisible()
    expect(screen.queryByText(/Nothing is kept/)).toBeNull()
  })

  test('C8: The choice where things are kept always stands there', async () => {
    await openGuide('/your-guide')
    expect(screen.getByRole('group', { name: 'Keep your place?' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Only this tab' })).toHaveAttribute('aria-pressed', 'true')
  })
})

describe('After an erase', () => {
  const choice = () => within(screen.getByRole('group', { name: 'Keep your place?' }))
  const told = () => choice().getByRole('status')

  test('C12: The choice says that nothing is stored, which the erase announces, until the reader keeps something again', async () => {
    const { user } = await openGuide('/your-guide', { boxes: remembering({ saved: [...saved] }) })
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    await user.click(screen.getByRole('button', { name: 'Yes, erase everything' }))
    expect(told()).toHaveTextContent(/^Nothing is stored\. It goes when you close or reload this page\.$/)
    expect(told()).toHaveAttribute('aria-live', 'off')
    await user.click(choice().getByRole('button', { name: 'Only this tab' }))
    expect(told()).toHaveTextContent('Kept in this tab only.')
    expect(told()).not.toHaveAttribute('aria-live')
  })

  test('Decision 7: One in another tab leaves this one with nothing stored, and it says so', async () => {
    const { store } = await openGuide('/your-guide', { boxes: remembering({ saved: [...saved] }) })
    act(() => store.getState().erased())
    expect(told()).toHaveTextContent('Nothing is stored.')
    expect(savedLinks()).toEqual([])
  })
})

describe('What was saved', () => {
  test('C7: It stands in the order of saving, and leads to where it is', async () => {
    await openGuide('/your-guide', { boxes: remembering({ saved }) })
    expect(savedLinks()).toEqual([
      ['I felt pressured, or wasn’t sure. Is that why I cried?', '/questions#q12'],
      ['Hormones in the moment', '/guide/hormones'],
      ['Samaritans', '/support#gb-samaritans'],
      ['oxytocin', '/glossary#oxytocin'],
    ])
    expect(
      part('Saved')
        .getAllByRole('listitem')
        .map((item) => item.querySelector('small')?.textContent),
    ).toEqual(['Question', 'Step', 'Help line', 'Term'])
  })

  test('Decision 9, P3: The way to something saved is a detour, which does not move the place', async () => {
    const place = { section: 'letting-go', block: null, at }
    const { user, store, router } = await openGuide('/your-guide', { boxes: remembering({ saved, place }) })
    await user.click(part('Saved').getByRole('link', { name: 'Hormones in the moment' }))
    await screen.findByRole('heading', { level: 1, name: 'Hormones in the moment' })
    expect(router.state.location.state).toEqual({ detour: true })
    expect(store.getState().kept.place).toEqual(place)
  })

  test('One thing can be removed by its name, and the others stay', async () => {
    const boxes = remembering({ saved })
    const { user } = await openGuide('/your-guide', { boxes })
    await user.click(screen.getByRole('button', { name: 'Remove: Hormones in the moment' }))
    expect(savedLinks().map(([title]) => title)).toHaveLength(3)
    expect(screen.queryByRole('link', { name: 'Hormones in the moment' })).toBeNull()
    expect(boxes.tab.read()).not.toContain('"hormones"')
  })

  test('S2: Something that this version does not have is told, still kept, and does no harm to the rest', async () => {
    const boxes = remembering({ saved: [{ kind: 'step', id: 'attic', at }, ...saved] })
    const { user } = await openGuide('/your-guide', { boxes })
    expect(part('Saved').getByText(/^Something you saved is not in this version of the guide\./)).toBeVisible()
    expect(savedLinks()).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: 'Remove: Samaritans' }))
    expect(boxes.tab.read()).not.toContain('gb-samaritans')
    expect(boxes.tab.read()).toContain('"attic"')
  })

  test('Where all of it is there, nothing is said to be gone', async () => {
    await openGuide('/your-guide', { boxes: remembering({ saved }) })
    expect(screen.queryByText(/not in this version/)).toBeNull()
    expect(part('Saved').queryByText(/stand here\.$/)).toBeNull()
  })
})

describe('Notes', () => {
  const stored = (text: string) => {
    const { boxes } = browserStorage()
    boxes.tab.write(text)
    return { boxes }
  }
  const lines = () =>
    part('Notes')
      .getAllByRole('article')
      .map((note) => [...note.querySelectorAll('p')].map(({ textContent }) => textContent))

  test('S8: A note from before notes had a day is shown without one, beside those that have it', async () => {
    const newer = `{"text":"And then","at":${at}}`
    const notes = `{"hormones":"What I felt","not-alone":[${newer}]}`
    await openGuide('/your-guide', stored(`{"version":1,"kept":{"notes":${notes}}}`))
    expect(lines()).toEqual([
      ['What I felt', 'On “Hormones in the moment”'],
      ['And then', expect.stringMatching(/^On “You’re not the only one”, \d Dec 2026$/)],
    ])
  })

  test('A note whose day no calendar has does not cost the page', async () => {
    const note = (text: string, day: string): string => `{"text":"${text}","at":${day}}`
    const notes = `{"hormones":[${note('What I felt', '1e17')},${note('And then', String(at))}]}`
    await openGuide('/your-guide', stored(`{"version":3,"kept":{"notes":${notes}}}`))
    expect(lines()).toEqual([['And then', expect.stringMatching(/^On “Hormones in the moment”, \d Dec 2026$/)]])
  })
})

describe('Where the reader was', () => {
  test('C5: "Continue" stands at the top', async () => {
    const place = { section: 'letting-go', block: 'joy-and-hurt', at }
    await openGuide('/your-guide', { boxes: remembering({ place }) })
    expect(screen.getByRole('link', { name: 'Continue: Letting go' })).toHaveAttribute(
      'href',
      '/guide/letting-go#joy-and-hurt',
    )
  })

  test('Explored steps stand in the order of the guide, without those taken back, and opened questions are counted', async () => {
    const boxes = remembering({
      explored: { hormones: explored, 'not-alone': explored, 'happy-tears': { state: 'taken-back', at } },
      opened: { q02: at, q05: at },
    })
    await openGuide('/your-guide', { boxes })
    expect(
      part('Explored')
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['You’re not the only one', 'Hormones in the moment', 'Questions you opened: 2.'])
  })
})
