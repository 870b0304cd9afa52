import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { remembering } from '../support/remembered.ts'
import { openGuide } from '../support/render.tsx'

const openAll = () => screen.getByRole('button', { name: 'Open all' })
const closeAll = () => screen.getByRole('button', { name: 'Close all' })
/** Cards are outermost, as every check from outside takes them. */
const cards = () => Array.from(document.querySelectorAll<HTMLDetailsElement>('main details[id]'))
const openCards = () =>
  cards()
    .filter((card) => card.open)
    .map((card) => card.id)
function card(id: string): HTMLDetailsElement {
  const found = cards().find((each) => each.id === id)
  if (!found) throw new Error(`No card ${id}`)
  return found
}
const summary = (id: string): HTMLElement => card(id).querySelector('summary') ?? card(id)
/** As find-in-page or a script opens it: nobody presses the summary. */
const openByItself = (id: string) =>
  act(async () => {
    card(id).open = true
    await new Promise((done) => setTimeout(done, 0))
  })

describe('Cards', () => {
  test('A1, A6, C6: All 45 are outermost elements with a heading in the summary, closed at first, with their answers in them', async () => {
    await openGuide('/questions')
    expect(cards()).toHaveLength(45)
    expect(cards().filter((each) => each.parentElement?.closest('details'))).toEqual([])
    expect(cards().filter((each) => each.querySelectorAll('summary h3').length !== 1)).toEqual([])
    expect(openCards()).toEqual([])
    expect(cards().filter((each) => !each.querySelector('summary + div p')?.textContent)).toEqual([])
  })

  test('A10: No card holds another that opens', async () => {
    await openGuide('/questions')
    expect(cards().filter((each) => each.querySelector('details'))).toEqual([])
  })

  test('A4: Several stay open, and opening one moves no focus', async () => {
    const { user } = await openGuide('/questions')
    await user.click(summary('q02'))
    await openByItself('q05')
    expect(openCards()).toEqual(['q02', 'q05'])
    expect(card('q05').contains(document.activeElement)).toBe(false)
  })

  test('A6: A question that was opened, by a search in the page too, says so behind its title, and still does when it is closed and the page reloaded', async () => {
    const boxes = remembering({})
    const { store, unmount } = await openGuide('/questions', { boxes })
    expect(summary('q02')).not.toHaveTextContent('opened')
    await openByItself('q02')
    await waitFor(() => expect(summary('q02')).toHaveTextContent('opened'))
    expect(Object.keys(store.getState().kept.opened)).toEqual(['q02'])
    unmount()
    await openGuide('/questions', { boxes })
    expect(summary('q02')).toHaveTextContent('opened')
    expect(summary('q05')).not.toHaveTextContent('opened')
  })

  test('A card leads on to its step as a detour', async () => {
    const { user, router } = await openGuide('/questions')
    await openByItself('q01')
    await user.click(within(card('q01')).getByRole('link', { name: 'Read the step: You’re not the only one' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/guide/not-alone'))
    expect(router.state.location.state).toEqual({ detour: true })
  })

  test('A question can be saved from its card', async () => {
    const { user, store } = await openGuide('/questions')
    await openByItself('q02')
    await user.click(within(card('q02')).getByRole('button', { name: 'Save this question' }))
    expect(store.getState().kept.saved).toEqual([expect.objectContaining({ kind: 'question', id: 'q02' })])
  })
})

describe('Going on, and back', () => {
  /** Opens q01 and q05, closes q05 again, and goes on. */
  async function leaveThem(router: { navigate: (to: string) => Promise<unknown> }): Promise<void> {
    await openByItself('q01')
    await openByItself('q02')
    await openByItself('q05')
    await act(async () => {
      card('q05').open = false
      await new Promise((done) => setTimeout(done, 0))
    })
    await router.navigate('/about')
    await waitFor(() => expect(cards()).toEqual([]))
  }

  test('R4: Back shows the questions open that were open, and no others; a link to the same page shows all closed', async () => {
    const { router } = await openGuide('/questions')
    await leaveThem(router)
    await router.navigate(-1)
    await waitFor(() => expect(openCards().toSorted()).toEqual(['q01', 'q02']))
    await router.navigate('/about')
    await waitFor(() => expect(cards()).toEqual([]))
    await router.navigate('/questions')
    await waitFor(() => expect(cards()).toHaveLength(45))
    expect(openCards()).toEqual([])
  })

  test('Back within the page opens nothing that was closed meanwhile', async () => {
    const { router } = await openGuide('/questions')
    await openByItself('q01')
    await router.navigate('/questions#q02')
    await act(async () => {
      card('q01').open = false
      await new Promise((done) => setTimeout(done, 0))
    })
    await router.navigate(-1)
    await waitFor(() => expect(router.state.location.hash).toBe(''))
    expect(openCards()).toEqual(['q02'])
  })

  test('After an erase Back opens nothing, and nothing counts as opened', async () => {
    const { router, store } = await openGuide('/questions')
    await leaveThem(router)
    act(() => store.getState().erase())
    await router.navigate(-1)
    await waitFor(() => expect(cards()).toHaveLength(45))
    await act(() => new Promise((done) => setTimeout(done, 0)))
    expect(openCards()).toEqual([])
    expect(store.getState().kept.opened).toEqual({})
  })
})

/** Says that it has nothing to do. It can be reached all the same. */
const idle = (button: HTMLElement): boolean => button.getAttribute('aria-disabled') === 'true'

describe('C6, A5: "Open all" and "Close all" follow what is open', () => {
  test('At first there is nothing to close', async () => {
    await openGuide('/questions')
    expect(idle(openAll())).toBe(false)
    expect(idle(closeAll())).toBe(true)
  })

  test('One opened without them can be closed with them', async () => {
    const { user } = await openGuide('/questions')
    await openByItself('q02')
    await waitFor(() => expect(idle(closeAll())).toBe(false))
    await user.click(closeAll())
    await waitFor(() => expect(openCards()).toEqual([]))
    await waitFor(() => expect(idle(closeAll())).toBe(true))
  })

  test('"Open all" opens every one and then has nothing to do; each counts as opened', async () => {
    const { user, store } = await openGuide('/questions')
    await user.click(openAll())
    await waitFor(() => expect(idle(openAll())).toBe(true))
    expect(openCards()).toHaveLength(45)
    await waitFor(() => expect(Object.keys(store.getState().kept.opened)).toHaveLength(45))
  })

  test('The button that was pressed keeps the focus while it has nothing to do, and the keyboard finds both', async () => {
    const { user } = await openGuide('/questions')
    await user.click(openAll())
    await waitFor(() => expect(idle(openAll())).toBe(true))
    expect(openAll()).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(openCards()).toHaveLength(45)
    await user.tab()
    expect(closeAll()).toHaveFocus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(idle(closeAll())).toBe(true))
    expect(openCards()).toEqual([])
    await user.tab({ shift: true })
    expect(openAll()).toHaveFocus()
    expect(idle(openAll())).toBe(false)
  })
})

describe('A7: An address with a hash', () => {
  const missing = 'There is no question with that address here. All the others are below.'

  test('A card that it names is open', async () => {
    await openGuide('/questions#q21')
    expect(openCards()).toEqual(['q21'])
    expect(screen.queryByText(missing)).toBeNull()
  })

  test('A card is open where something inside it is named, and that has the focus', async () => {
    const { router } = await openGuide('/questions')
    const inside = card('q21').querySelector('p') ?? card('q21')
    inside.id = 'inside'
    await router.navigate('/questions#inside')
    expect(openCards()).toEqual(['q21'])
    expect(inside).toHaveFocus()
  })

  test.for(['q99', 'nonsense', '%'])('One that names no card says so: #%s', async (hash) => {
    await openGuide(`/questions#${hash}`)
    expect(screen.getByText(missing)).toHaveRole('status')
    expect(openCards()).toEqual([])
  })

  test('The name of a group is known', async () => {
    await openGuide('/questions#past-fear')
    expect(screen.queryByText(missing)).toBeNull()
  })
})
