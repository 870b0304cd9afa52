import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadCalm } from '../../src/content/load.ts'
import { browserStorage } from '../support/storage.ts'
import { openGuide } from '../support/render.tsx'

const words = await loadCalm()
/** A page that is loaded, a breath that turns: on a busy machine either may take its time. */
const patience = { timeout: 15_000 }
const ways = ['Breathe', 'Ground', 'Just wait'] as const
const button = (name: string) => screen.getByRole('button', { name })
const isOn = (name: string) => button(name).getAttribute('aria-pressed')
const status = () => screen.getAllByRole('status').map((each) => each.textContent)
const heading = () => screen.getByRole('heading', { level: 1 })
/** What can be pressed or followed on the screen that is open; the words for no scripts are not among it. */
const onward = () =>
  Array.from(heading().parentElement?.querySelectorAll('a, button') ?? [], (each) => each.textContent)
const stopped = async (address = '/calm') => {
  const guide = await openGuide(address)
  await guide.user.click(button('Stop'))
  return guide
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'vibrate')
  Reflect.deleteProperty(navigator, 'wakeLock')
})

describe('Worse', () => {
  test('Decision 21: It offers people and an end, and never another exercise', async () => {
    const { user } = await stopped()
    await user.click(button('Worse'))
    expect(heading()).toHaveFocus()
    expect(onward()).toEqual(['See help lines', 'Words to send to someone', 'Stop here'])
    for (const way of [...ways, 'Stay a while', 'Next']) expect(screen.queryByRole('button', { name: way })).toBeNull()
  })

  test('Danger stands before everything else, and writing comes with "only to somebody you feel safe with"', async () => {
    const { user } = await stopped()
    await user.click(button('Worse'))
    const said = heading().parentElement?.textContent ?? ''
    const places = ['call your emergency number now', 'feel safe with', 'See help lines', 'Words to send']
    expect(places.map((part) => said.indexOf(part)).toSorted((a, b) => a - b)).toEqual(
      places.map((part) => said.indexOf(part)),
    )
    expect(said.indexOf(places[0] ?? '')).toBeGreaterThan(0)
    expect(screen.getByRole('link', { name: 'See help lines' })).toHaveAttribute('href', '/support')
    expect(screen.getByRole('link', { name: 'Words to send to someone' })).toHaveAttribute('href', '/talk')
  })

  test('Decision 17: The emergency number is a button once a country is picked, and none is guessed before', async () => {
    const { user, store } = await stopped()
    await user.click(button('Worse'))
    expect(screen.queryByRole('link', { name: /^Call/ })).toBeNull()
    store.getState().pickCountry('GB')
    expect(await screen.findByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
    expect(screen.getByText(/^We did not call these numbers\./)).toBeVisible()
  })

  test('"Stop here" is the end of it: help, or the guide', async () => {
    const { user } = await stopped()
    await user.click(button('Worse'))
    await user.click(button('Stop here'))
    expect(heading()).toHaveTextContent('It has stopped')
    expect(onward()).toEqual(['See help lines', 'Back to the guide'])
  })
})

describe('Stop', () => {
  test.for(['breathe', 'ground', 'wait'])('It works at once from %s, and asks how it is', async (way) => {
    await stopped(`/calm#${way}`)
    expect(heading()).toHaveTextContent('Is it easier, the same, or worse?')
    expect(heading()).toHaveFocus()
    expect(onward()).toEqual(['Easier', 'The same', 'Worse'])
  })

  test('The three answers have equal weight', async () => {
    await stopped()
    const looks = ['Easier', 'The same', 'Worse'].map((answer) => button(answer).className)
    expect(new Set(looks).size).toBe(1)
  })

  test.for(['Easier', 'The same'])(
    'After "%s" somebody can stay, try another, or go back, and is not praised',
    async (answer) => {
      const { user } = await stopped('/calm#ground')
      await user.click(button(answer))
      expect(onward()).toEqual(['Stay a while', 'Breathe', 'Just wait', 'Back to the guide'])
      expect(heading().parentElement?.textContent).not.toMatch(/well done|great|good job|proud/i)
      await user.click(button('Stay a while'))
      expect(isOn('Ground')).toBe('true')
      expect(heading()).toHaveFocus()
    },
  )

  test('Another way begins from the answer', async () => {
    const { user } = await stopped()
    await user.click(button('The same'))
    await user.click(button('Just wait'))
    expect(isOn('Just wait')).toBe('true')
    expect(screen.getAllByText(/It is all right to wait/).length).toBeGreaterThan(0)
  })
})

describe('Beginning', () => {
  test.for([
    ['/calm', 'Breathe'],
    ['/calm#breathe', 'Breathe'],
    ['/calm#ground', 'Ground'],
    ['/calm#wait', 'Just wait'],
    ['/calm#nothing', 'Breathe'],
  ] as const)('%s has begun with "%s", with no further tap', async ([address, way]) => {
    await openGuide(address)
    expect(ways.filter((each) => isOn(each) === 'true')).toEqual([way])
    expect(screen.getByText('Stop if it feels worse.')).toBeVisible()
  })

  test('The link "Calm" on every page leads there, and pressed again it begins anew', async () => {
    const { user } = await openGuide('/glossary')
    await user.click(within(screen.getByRole('banner')).getByRole('link', { name: 'Calm' }))
    await user.click(await screen.findByRole('button', { name: 'Stop' }, patience))
    await user.click(within(screen.getByRole('banner')).getByRole('link', { name: 'Calm' }))
    await screen.findByRole('button', { name: 'Breathe' }, patience)
    expect(isOn('Breathe')).toBe('true')
  })

  test('R4: A link to one of the ways begins at the top, with the focus on the heading', async () => {
    const { router } = await openGuide('/glossary')
    await router.navigate('/calm#ground')
    await waitFor(() => expect(heading()).toHaveFocus(), patience)
    expect(isOn('Ground')).toBe('true')
  })

  test('"Skip to content" interrupts nothing', async () => {
    const { user } = await openGuide('/calm#ground')
    await user.click(button('Next'))
    await user.click(screen.getByRole('link', { name: 'Skip to content' }))
    expect(status()[0]).toContain(words.ground.senses.touch.line)
  })

  test('Help for somebody hurt or afraid is in reach from each way', async () => {
    const { user } = await openGuide('/calm')
    for (const way of ways) {
      await user.click(button(way))
      const help = screen.getAllByRole('link', { name: 'Hurt or afraid? Help first' })
      expect(help.map((link) => link.getAttribute('href'))).toEqual(['/support', '/support'])
    }
  })

  test('Everything done here leaves storage as it was', async () => {
    const { device, tab, boxes } = browserStorage()
    const { user } = await openGuide('/calm', { boxes })
    for (const name of ['Ground', 'Thing 1', 'Next', 'Just wait', 'Stop', 'Worse', 'Stop here'])
      await user.click(button(name))
    expect([device.length, tab.length]).toEqual([0, 0])
  })
})

describe('What is spoken (G6)', () => {
  test('The words of the breath are not, unless somebody asks for them', async () => {
    const { user } = await openGuide('/calm')
    await screen.findByText(words.breathe.out)
    expect(status()).toEqual([''])
    expect(screen.getByText(words.breathe.in).closest('[aria-hidden]')).not.toBeNull()
    await user.click(screen.getByText('Pace and more'))
    await user.click(screen.getByRole('checkbox', { name: 'Let a screen reader say in and out' }))
    await user.click(screen.getByRole('radio', { name: '3 in, 4 out' }))
    await waitFor(() => expect(status()).toEqual(['In, gently']), patience)
    await waitFor(() => expect(status()).toEqual(['And out, slowly']), patience)
  })

  test('A way that is chosen says its first words once, and the focus stays', async () => {
    const { user } = await openGuide('/calm')
    await user.click(button('Just wait'))
    expect(status()).toEqual([words.wait.line])
    expect(button('Just wait')).toHaveFocus()
  })
})

describe('Breathe', () => {
  test('Without a pace the water rests, and the words say so', async () => {
    const { user } = await openGuide('/calm')
    await user.click(screen.getByText('Pace and more'))
    await user.click(screen.getByRole('radio', { name: 'My own pace' }))
    expect(screen.getByText(words.breathe.own.line)).toBeVisible()
    expect(screen.queryByText(words.breathe.in)).toBeNull()
  })

  test('Where a device cannot vibrate, nothing offers it', async () => {
    const { user } = await openGuide('/calm')
    await user.click(screen.getByText('Pace and more'))
    expect(screen.queryByRole('checkbox', { name: /Vibrate/ })).toBeNull()
  })

  test('Where it can, it does only once asked', async () => {
    const vibrate = vi.fn<() => boolean>(() => true)
    Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true })
    const { user } = await openGuide('/calm')
    await user.click(screen.getByText('Pace and more'))
    const box = screen.getByRole('checkbox', { name: 'Vibrate when the breath turns' })
    expect(box).not.toBeChecked()
    expect(vibrate).not.toHaveBeenCalled()
    await user.click(box)
    await user.click(screen.getByRole('radio', { name: '5 in, 7 out' }))
    await waitFor(() => expect(vibrate).toHaveBeenCalledExactlyOnceWith([60]), patience)
  })
})

describe('Ground', () => {
  test('Five senses, one line a screen, in order, and each can be left out', async () => {
    const { user } = await openGuide('/calm#ground')
    for (const sense of ['see', 'touch', 'hear', 'smell', 'taste'] as const) {
      expect(status()[0]).toBe(words.ground.senses[sense].line + words.ground.senses[sense].hint)
      await user.click(button('Next'))
    }
    expect(heading()).toHaveTextContent('Is it easier, the same, or worse?')
  })

  test('A pebble that is touched says so in words, and is still touched after going on and back', async () => {
    const { user } = await openGuide('/calm#ground')
    expect(screen.queryByText(/found$/)).toBeNull()
    await user.click(button('Thing 1'))
    await user.click(button('Thing 4'))
    expect(isOn('Thing 4')).toBe('true')
    expect(screen.getByText('2 found')).toBeVisible()
    await user.click(button('Next'))
    expect(within(screen.getByRole('group', { name: words.ground.pebbles })).getAllByRole('button')).toHaveLength(4)
    await user.click(button('Back'))
    expect(screen.getByText('2 found')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
    // The button that was pressed is gone: the focus stays beside it, and does not begin at the top again.
    expect(button('Next')).toHaveFocus()
  })
})

describe('The screen stays awake', () => {
  const lockable = () => {
    const release = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const request = vi.fn<() => Promise<{ release: () => Promise<void> }>>(() => Promise.resolve({ release }))
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
    return { request, release }
  }

  test('Where it is refused, nothing is said and everything works', async () => {
    const { request } = lockable()
    request.mockRejectedValue(new DOMException('refused', 'NotAllowedError'))
    await stopped()
    expect(request).toHaveBeenCalledOnce()
    expect(heading()).toHaveFocus()
  })

  test('While a way is open, and no longer', async () => {
    const { request, release } = lockable()
    const { user } = await openGuide('/calm')
    await user.click(button('Just wait'))
    expect(request).toHaveBeenCalledExactlyOnceWith('screen')
    expect(release).not.toHaveBeenCalled()
    await user.click(button('Stop'))
    await waitFor(() => expect(release).toHaveBeenCalledOnce(), patience)
  })

  test('It is let go where the page is left', async () => {
    const { release } = lockable()
    const { user } = await openGuide('/calm')
    await user.click(within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Support' }))
    await waitFor(() => expect(release).toHaveBeenCalledOnce(), patience)
  })
})
