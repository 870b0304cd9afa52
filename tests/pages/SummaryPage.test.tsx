import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openGuide } from '../support/render.tsx'
import { browserStorage } from '../support/storage.ts'

afterEach(() => void vi.unstubAllGlobals())

const box = (name: string | RegExp) => screen.getByRole('checkbox', { name })
const page = () => within(screen.getByRole('region', { name: 'Your page' }))
const printed = () =>
  page()
    .queryAllByRole('listitem')
    .map((line) => line.textContent)
/** Cards that stand beside what was ticked; the one for where scripts are off is not among them. */
const cards = () =>
  Array.from(document.querySelectorAll<HTMLElement>('form [data-care]'), (card) => ({
    level: card.dataset['care'],
    beside: card.closest('li')?.querySelector('label')?.textContent,
  }))

describe('What is ticked', () => {
  test('With nothing ticked there is nothing to print', async () => {
    await openGuide('/summary')
    expect(page().getByText('What you tick stands here, as it will be printed.')).toBeInTheDocument()
    expect(page().queryByRole('button', { name: 'Print' })).toBeNull()
  })

  test('It stands on the page in order, with what was written into its blank', async () => {
    const { user } = await openGuide('/summary')
    await user.click(box('Sex hurts.'))
    await user.click(box(/^It began about/))
    await user.type(screen.getByRole('textbox', { name: 'It began about when' }), 'two years ago')
    expect(printed()).toEqual(['It began about two years ago', 'Sex hurts.'])
    await user.click(box('Sex hurts.'))
    expect(printed()).toEqual(['It began about two years ago'])
  })

  test('All of it can be cleared at once', async () => {
    const { user } = await openGuide('/summary')
    await user.click(box('Sex hurts.'))
    await user.click(screen.getByRole('button', { name: 'Clear all of it' }))
    expect(printed()).toEqual([])
    expect(box('Sex hurts.')).not.toBeChecked()
  })

  test('It goes when the page is left', async () => {
    const { user, router } = await openGuide('/summary')
    await user.click(box('Sex hurts.'))
    await router.navigate('/about')
    // A busy machine takes more than the usual second to draw a page.
    await waitFor(() => expect(document.querySelector('h1')).toHaveTextContent('About this guide'), { timeout: 60_000 })
    await router.navigate('/summary')
    await waitFor(() => expect(document.querySelector('form')).toBeInTheDocument(), { timeout: 60_000 })
    expect(printed()).toEqual([])
    expect(box('Sex hurts.')).not.toBeChecked()
  })

  test('C15: Nothing of it is stored or put in the address', async () => {
    const { device, tab, boxes } = browserStorage()
    const { user, router } = await openGuide('/summary', { boxes })
    await user.click(box(/^My own question/))
    await user.type(screen.getByRole('textbox', { name: /^My own question/ }), 'May I?')
    expect([device.length, tab.length]).toEqual([0, 0])
    expect(router.state.location).toMatchObject({ pathname: '/summary', search: '', hash: '' })
  })
})

describe('Danger first', () => {
  test.for([
    ['The pain is severe, or came suddenly.', 'now'],
    ['I bleed heavily, or feel faint from bleeding.', 'now'],
    ['I think about ending my life, or about hurting myself.', 'now'],
    ['I am afraid of someone close to me.', 'now'],
    ['In the last days there was sex that I did not agree to.', 'today'],
  ] as const)('"%s" shows at once what to do, right beside it', async ([name, level]) => {
    const { user } = await openGuide('/summary')
    expect(cards()).toEqual([])
    await user.click(box(name))
    expect(cards()).toEqual([{ level, beside: name }])
    expect(screen.getByText('What to do stands right below this line.')).toHaveAttribute('role', 'status')
    await user.click(box(name))
    expect(cards()).toEqual([])
  })

  test('A statement that is no sign of danger shows none', async () => {
    const { user } = await openGuide('/summary')
    await user.click(box('I cry after sex.'))
    expect(cards()).toEqual([])
  })

  test('P8: Past hurt begins with a content note that says nobody has to, and a way past it', async () => {
    const { user } = await openGuide('/summary')
    const past = within(screen.getByRole('group', { name: 'Past hurt' }))
    expect(past.getByText(/You don’t have to say any of it\./)).toBeInTheDocument()
    await user.click(past.getByRole('link', { name: 'Skip past this' }))
    expect(screen.getByRole('heading', { name: 'What I’d like to ask' })).toHaveFocus()
  })
})

describe('Printing', () => {
  test('Who else could find it is asked before the button', async () => {
    const { user } = await openGuide('/summary')
    await user.click(box('Sex hurts.'))
    const question = page().getByText('Could someone who scares you find this?')
    expect(question.compareDocumentPosition(page().getByRole('button', { name: 'Print' }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  test('P7: It opens only when it is pressed', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const { user } = await openGuide('/summary')
    await user.click(box('Sex hurts.'))
    expect(print).not.toHaveBeenCalled()
    await user.click(page().getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
  })
})

test('When the page is left nothing is ticked any more, even where the browser brings the page back', async () => {
  const { user } = await openGuide('/summary')
  await user.click(box('Sex hurts.'))
  await user.click(box(/^It began about/))
  await user.type(screen.getByRole('textbox', { name: 'It began about when' }), 'two years ago')
  fireEvent(window, new Event('pagehide'))
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
  expect(printed()).toEqual([])
})
