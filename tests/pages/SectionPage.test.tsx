import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { spine } from '../../src/content/load.ts'
import { stepsOf } from '../../src/guide/order.ts'
import { evening } from '../support/clock.ts'
import { remembering } from '../support/remembered.ts'
import { openGuide } from '../support/render.tsx'

const at = evening
const main = () => within(screen.getByRole('main'))
const title = () => screen.getByRole('heading', { level: 1 })
const hrefOf = (name: string | RegExp): string | null => main().getByRole('link', { name }).getAttribute('href')

describe('Every step', () => {
  test.for(stepsOf(spine).map((step, index) => ({ ...step, number: index + 1 })))(
    'P1: $id says its place in words, its minutes, and has one thing to try',
    async ({ id, title: name, tab, minutes, number }) => {
      const { container } = await openGuide(`/guide/${id}`)
      expect(title()).toHaveTextContent(name)
      const about = minutes === 1 ? '1 minute' : `${minutes} minutes`
      expect(main().getByText(`Step ${number} of 14, about ${about}`)).toBeVisible()
      const widgets = Array.from(container.querySelectorAll<HTMLElement>('[data-widget]'))
      expect(widgets.map((widget) => widget.dataset['widget'])).toEqual([id])
      expect(within(widgets[0] ?? container).getByText('One thing to try')).toBeVisible()
      await waitFor(() => expect(document.title).toBe(`${tab} · Afterwards`))
    },
  )
})

describe('The way on', () => {
  test('The first step leads on and not back', async () => {
    await openGuide('/guide/not-alone')
    expect(hrefOf(/^Next: /)).toBe('/guide/is-it-normal')
    expect(main().queryByRole('link', { name: /^Previous: / })).toBeNull()
  })

  test('The last step leads back, says that it is the last, and offers the questions', async () => {
    await openGuide('/guide/for-partners')
    expect(main().queryByRole('link', { name: /^Next: / })).toBeNull()
    expect(main().getByText(/This is the last step/)).toBeVisible()
    expect(hrefOf('Questions')).toBe('/questions')
    expect(hrefOf('Previous: When to get support')).toBe('/guide/get-support')
  })

  test('C4, R1: "Next" brings a new view, with the focus on its heading and its own tab title', async () => {
    const { user } = await openGuide('/guide/feeling-brain')
    await user.click(main().getByRole('link', { name: 'Next: Hormones in the moment' }))
    await waitFor(() => expect(title()).toHaveTextContent('Hormones in the moment'))
    await waitFor(() => expect(title()).toHaveFocus())
    await waitFor(() => expect(document.title).not.toMatch(/brain/i))
  })

  test('In "Steps" the open step is the current one, and one explored ends in "explored"', async () => {
    await openGuide('/guide/hormones', {
      boxes: remembering({ explored: { 'feeling-brain': { state: 'explored', at } } }),
    })
    const links = within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('aria-label') ?? link.textContent)).toEqual([
      'Sex and the feeling brain, step 3 of 14, explored',
      'Hormones in the moment, step 4 of 14, you are here, not yet',
      'Orgasm and your nerves, step 5 of 14, not yet',
      'All 14 steps',
    ])
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'step', null, null])
  })

  test('Decision 9: A detour to a step is seen, and does not move the place', async () => {
    const place = { section: 'not-alone', block: null, at }
    const { store } = await openGuide('/guide/hormones', { boxes: remembering({ place }), state: { detour: true } })
    await waitFor(() => expect(store.getState().kept.seen).toHaveProperty('hormones'))
    expect(store.getState().kept.place).toEqual(place)
  })

  test('Decision 9: A step visited in any other way becomes the place', async () => {
    const boxes = remembering({ place: { section: 'not-alone', block: null, at } })
    const { store } = await openGuide('/guide/hormones', { boxes })
    await waitFor(() => expect(store.getState().kept.place?.section).toBe('hormones'))
  })
})

describe('What is said of the words', () => {
  test.for([
    ['letting-go', 'Dr Lori Beth Bisbey'],
    ['feeling-safe', 'Dr Alexandra Solomon'],
    ['happy-tears', 'Dr Laura Berman'],
    ['hidden-stress', 'Dr Lori Brotto'],
  ] as const)('The view in %s is said to be the article’s report, opinion, and not found', async ([id, name]) => {
    await openGuide(`/guide/${id}`)
    const whose = main().getByText(new RegExp(`^${name}, .+, in our words`))
    expect(whose).toHaveTextContent('This is opinion. The original could not be found.')
    const view = within(whose.parentElement ?? document.body)
    expect(view.getByText('One therapist’s view, as the article reports:')).toBeVisible()
    expect(view.getByRole('link', { name: 'Expert opinion, why and sources' })).toBeVisible()
  })

  test('A step that changed since it was explored says so', async () => {
    const long = Date.UTC(2026, 0, 1)
    await openGuide('/guide/hormones', {
      boxes: remembering({ explored: { hormones: { state: 'explored', at: long } } }),
    })
    expect(main().getByText('This step has changed since you explored it.')).toBeVisible()
  })

  test('P8: The content note stands before the hard part, and its link really skips it', async () => {
    const { user, router } = await openGuide('/guide/letting-go')
    const skip = main().getByRole('link', { name: 'Skip past this' })
    const [hard, after] = ['Tears and memory', 'Joy and hurt are not one thing'].map((name) =>
      main().getByRole('heading', { name }),
    )
    expect(skip.compareDocumentPosition(hard ?? skip)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await user.click(skip)
    expect(router.state.location.hash).toBe('#joy-and-hurt')
    await waitFor(() => expect(after).toHaveFocus())
    expect(hrefOf('Help lines instead')).toBe('/support')
  })

  test('Cards of a step are its own, and do not send the reader to the step they are in', async () => {
    const { container } = await openGuide('/guide/letting-go')
    const cards = Array.from(container.querySelectorAll('main details[id]'))
    expect(cards.map((card) => card.id)).toEqual(['q10', 'q11', 'q37'])
    expect(cards.filter((card) => card.querySelector('a[href="/guide/letting-go"]'))).toEqual([])
  })
})
