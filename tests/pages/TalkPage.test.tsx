import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadTalk } from '../../src/content/load.ts'
import { linesOf } from '../../src/guide/message.ts'
import { openGuide } from '../support/render.tsx'
import { browserStorage } from '../support/storage.ts'

const { recipients } = await loadTalk()
const partners = recipients.filter(({ onlySafe }) => onlySafe)

afterEach(() => void vi.unstubAllGlobals())

type Visit = Awaited<ReturnType<typeof openGuide>>
const answer = async ({ user }: Visit, name: RegExp): Promise<void> => {
  await user.click(screen.getByRole('radio', { name }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
}
const answered = async (name: RegExp): Promise<Visit> => {
  const guide = await openGuide('/talk')
  await answer(guide, name)
  return guide
}
const pick = ({ user }: Visit, ...names: RegExp[]): Promise<void> =>
  names.reduce(
    (before, name) => before.then(() => user.click(screen.getByRole('checkbox', { name }))),
    Promise.resolve(),
  )
const message = () => within(screen.getByRole('region', { name: 'Your message' }))
const said = () =>
  message()
    .queryAllByRole('listitem')
    .flatMap((line) => line.querySelector('p')?.textContent ?? [])
    .filter((text) => !text.startsWith('Copied text') && !text.startsWith('A '))
const receivers = () =>
  within(screen.getByRole('group', { name: 'Who are the words for?' }))
    .getAllByRole('radio')
    .map((each) => each.parentElement?.textContent)
const copyTo = (writeText: (text: string) => Promise<void>): void =>
  void vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }))

describe('Decision 22: Is it safe to tell them?', () => {
  test('Before it is answered there is no line to pick and no message', async () => {
    await openGuide('/talk')
    expect(screen.getByRole('group', { name: 'Is it safe to tell them?' })).toBeInTheDocument()
    expect(screen.queryAllByRole('checkbox')).toEqual([])
    expect(screen.queryByRole('region', { name: 'Your message' })).toBeNull()
  })

  test('Continue without an answer goes no further', async () => {
    const { user } = await openGuide('/talk')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(screen.queryAllByRole('checkbox')).toEqual([])
  })

  test('"No" shows what to do in danger, leads to people, and offers no words to a partner', async () => {
    await answered(/^No,/)
    expect(screen.getByRole('heading', { name: 'Then someone else comes first' })).toHaveFocus()
    expect(document.querySelector('[data-care="now"]')).toHaveTextContent('Someone is hurting you')
    expect(screen.getByRole('link', { name: 'Emergency numbers and help lines' })).toHaveAttribute('href', '/support')
    expect(receivers()).toEqual(['A help line', 'Someone I trust', 'A doctor or nurse', 'A therapist'])
    for (const { text } of partners.flatMap(linesOf)) expect(screen.queryByRole('checkbox', { name: text })).toBeNull()
  })

  test('"Not sure" leads to people, and puts a partner last', async () => {
    await answered(/not sure/)
    expect(document.querySelector('[data-care="today"]')).toHaveTextContent('afraid of how someone may react')
    expect(screen.getAllByRole('link', { name: 'help line' })[0]).toHaveAttribute('href', '/support')
    expect(receivers()[0]).toBe('A help line')
    expect(receivers().slice(-2)).toEqual([
      'My partner, only if you feel safe with them',
      'My partner, who cried, only if you feel safe with them',
    ])
    expect(screen.getByRole('radio', { name: 'A help line' })).toBeChecked()
  })

  test('A message to a partner is gone from the page once the answer is "no"', async () => {
    const guide = await answered(/^Yes,/)
    await pick(guide, /^It’s about last time/)
    expect(said()).toEqual(['It’s about last time, when I cried.'])
    await answer(guide, /^No,/)
    expect(said()).toEqual([])
    expect(document.querySelector('[data-sheet]')).toBeNull()
  })
})

describe('A message', () => {
  test('Lines stand in the order of a talk, and can be moved, which is said', async () => {
    const guide = await answered(/^Yes,/)
    await pick(guide, /^You don’t have to answer now/, /^It’s about last time/)
    expect(said()).toEqual(['It’s about last time, when I cried.', 'You don’t have to answer now.'])
    await guide.user.click(message().getByRole('button', { name: 'Move up: You don’t have to answer now.' }))
    expect(said()).toEqual(['You don’t have to answer now.', 'It’s about last time, when I cried.'])
    expect(message().getByText('Now line 1 of 2.')).toHaveAttribute('role', 'status')
  })

  test('A tone changes every line but the one that the reader changed, and says so', async () => {
    const guide = await answered(/^Yes,/)
    await pick(guide, /^It’s about last time/, /^You don’t have to answer now/)
    await guide.user.click(message().getByRole('button', { name: /^Change: It’s about/ }))
    const field = message().getByRole('textbox', { name: 'Line 1, in your words' })
    expect(field).toHaveFocus()
    await guide.user.clear(field)
    await guide.user.type(field, 'About Sunday.')
    await guide.user.click(message().getByRole('button', { name: 'Done' }))
    expect(message().getByRole('button', { name: 'Change: About Sunday.' })).toHaveFocus()
    await guide.user.click(screen.getByRole('radio', { name: 'Shorter' }))
    expect(said()).toEqual(['About Sunday.', 'No answer needed now.'])
    expect(message().getByText('Lines that you changed keep your words.')).toBeInTheDocument()
    await guide.user.click(message().getByRole('button', { name: /^Put our words back/ }))
    expect(said()).toEqual(['About last time.', 'No answer needed now.'])
    expect(message().getByRole('button', { name: 'Change: About last time.' })).toHaveFocus()
  })

  test('An emptied line says that it is left out, and with nothing to say there is nothing to copy', async () => {
    const guide = await answered(/^Yes,/)
    await pick(guide, /^It’s about last time/)
    await guide.user.click(message().getByRole('button', { name: /^Change/ }))
    await guide.user.clear(message().getByRole('textbox'))
    await guide.user.click(message().getByRole('button', { name: 'Done' }))
    expect(said()).toEqual(['This line is empty, and is left out.'])
    expect(message().queryByRole('button', { name: 'Copy' })).toBeNull()
  })

  test('Each person has a message of their own, and the first is still there after the second', async () => {
    const guide = await answered(/^Yes,/)
    await pick(guide, /^It’s about last time/)
    await guide.user.click(screen.getByRole('radio', { name: 'A doctor or nurse' }))
    expect(said()).toEqual([])
    expect(screen.getByRole('link', { name: 'one page to print' })).toHaveAttribute('href', '/summary')
    await guide.user.click(screen.getByRole('radio', { name: 'My partner' }))
    expect(said()).toEqual(['It’s about last time, when I cried.'])
  })

  test('One line fills the page, and the way back leads to the button that showed it', async () => {
    const guide = await answered(/^Yes,/)
    await pick(guide, /^If I cry, stop/)
    const opener = message().getByRole('button', { name: /^Show it large/ })
    await guide.user.click(opener)
    const line = screen.getByRole('heading', { level: 1, name: 'If I cry, stop, and wait until I say something.' })
    expect(line).toHaveFocus()
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getAllByRole('link', { name: /^Emergency: Leave now/ }).length).toBeGreaterThan(0)
    await guide.user.click(screen.getByRole('button', { name: 'Back to your message' }))
    expect(opener).toHaveFocus()
    expect(said()).toHaveLength(1)
  })

  test('C15: Nothing of it is stored or put in the address', async () => {
    const { device, tab, boxes } = browserStorage()
    const guide = await openGuide('/talk', { boxes })
    await answer(guide, /^Yes,/)
    await pick(guide, /^It’s about last time/)
    await guide.user.click(message().getByRole('button', { name: /^Change/ }))
    await guide.user.type(message().getByRole('textbox'), ' And more.')
    expect([device.length, tab.length]).toEqual([0, 0])
    expect(guide.router.state.location).toMatchObject({ pathname: '/talk', search: '', hash: '' })
  })
})

describe('Taking it along', () => {
  test('Who else could find it is asked before the buttons', async () => {
    const guide = await answered(/^Yes,/)
    await pick(guide, /^It’s about last time/)
    const question = message().getByText('Could someone who scares you find this?')
    const copy = message().getByRole('button', { name: 'Copy' })
    expect(question.compareDocumentPosition(copy)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(message().getByText(/printer/)).toBeInTheDocument()
  })

  test('Copy takes the whole message and says that it stays on the clipboard', async () => {
    const guide = await answered(/^Yes,/)
    const copied: string[] = []
    copyTo(async (text) => void copied.push(text))
    await pick(guide, /^It’s about last time/, /^You don’t have to answer now/)
    await guide.user.click(message().getByRole('button', { name: 'Copy' }))
    expect(copied).toEqual(['It’s about last time, when I cried.\nYou don’t have to answer now.'])
    expect(await message().findByText(/^Copied\. It stays on the clipboard/)).toHaveAttribute('role', 'status')
  })

  test('C11: Where copying is refused it says so, and marks the text for the hand', async () => {
    const guide = await answered(/^Yes,/)
    copyTo(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    await pick(guide, /^It’s about last time/)
    await guide.user.click(message().getByRole('button', { name: 'Copy' }))
    const text = await message().findByRole('textbox', { name: 'The whole message, to copy by hand' })
    expect(text).toHaveValue('It’s about last time, when I cried.')
    expect(text).toHaveFocus()
    expect(message().getByText(/did not let us copy it/)).toHaveAttribute('role', 'status')
  })

  test('Share is there only where the device can, and closing its sheet is no failure', async () => {
    const guide = await answered(/^Yes,/)
    await pick(guide, /^It’s about last time/)
    expect(message().queryByRole('button', { name: 'Share' })).toBeNull()
    const refusals = [new DOMException('closed', 'AbortError'), new TypeError('no')]
    const shared: unknown[] = []
    const share = (data: unknown): Promise<void> => {
      shared.push(data)
      return Promise.reject(refusals.shift() ?? new Error('once too often'))
    }
    vi.stubGlobal('navigator', Object.create(navigator, { share: { value: share } }))
    await pick(guide, /^You don’t have to answer now/)
    await guide.user.click(message().getByRole('button', { name: 'Share' }))
    expect(shared).toEqual([{ text: 'It’s about last time, when I cried.\nYou don’t have to answer now.' }])
    expect(message().queryByText(/did not let us share/)).toBeNull()
    await guide.user.click(message().getByRole('button', { name: 'Share' }))
    expect(await message().findByText(/did not let us share it/)).toBeInTheDocument()
  })

  test('Print asks the browser, with the message alone on the sheet', async () => {
    const guide = await answered(/^Yes,/)
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    await pick(guide, /^It’s about last time/)
    await guide.user.click(message().getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
    expect(document.querySelector('[data-sheet]')?.textContent).toBe('It’s about last time, when I cried.')
  })
})

test('G2: Every line and each of its forms stands in the page before any script', async () => {
  await openGuide('/talk')
  const reading = document.querySelector('[data-no-scripts]')
  for (const { text, softer, shorter } of recipients.flatMap(linesOf))
    for (const words of [text, softer, shorter]) expect(reading).toHaveTextContent(words)
  const headings = Array.from(reading?.querySelectorAll('h2') ?? [], (each) => each.textContent)
  expect(headings.at(-2)).toBe('To a partner, only if you feel safe with them')
})

test('When the page is left the message is gone, even where the browser brings the page back', async () => {
  const guide = await answered(/^Yes/)
  await pick(guide, /^It’s about last time/)
  expect(said().length).toBeGreaterThan(0)
  fireEvent(window, new Event('pagehide'))
  expect(screen.queryByRole('region', { name: 'Your message' })).toBeNull()
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  await answer(guide, /^Yes/)
  expect(said()).toEqual([])
})
