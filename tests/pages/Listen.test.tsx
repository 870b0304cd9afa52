import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { leftEvent } from '../../src/guide/exit.ts'
import { openGuide } from '../support/render.tsx'
import { fakeVoice } from '../support/voice.ts'

const listen = () => screen.findByRole('button', { name: 'Listen' })
const controls = () => within(screen.getByRole('group', { name: 'Reading aloud' }))
const press = (name: string) => controls().getByRole('button', { name })

async function listening(address = '/guide/is-it-normal') {
  const device = fakeVoice()
  const guide = await openGuide(address, { voice: device.voice })
  await guide.user.click(await listen())
  await screen.findByRole('group', { name: 'Reading aloud' })
  const next = (outcome: 'said' | 'silenced' | 'failed' = 'said'): void => act(() => device.now(outcome))
  const all = (): string[] => {
    while (!screen.queryByText('That was the whole step.')) next()
    return device.said()
  }
  return { ...guide, device, next, all }
}

describe('Whether there is a voice', () => {
  test('Without a voice of its own the device gets no button', async () => {
    const device = fakeVoice({ ready: false })
    await openGuide('/guide/hormones', { voice: device.voice })
    // The button would come after the page: give it the time.
    await act(() => new Promise((ready) => setTimeout(ready, 50)))
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull()
  })

  test('Voices that arrive late bring the button, with the word about headphones', async () => {
    const device = fakeVoice({ ready: false })
    await openGuide('/guide/hormones', { voice: device.voice })
    await waitFor(() => {
      act(() => device.arrive())
      expect(screen.getByRole('button', { name: 'Listen' })).toHaveAccessibleDescription('Use headphones')
    })
    expect(device.said()).toEqual([])
  })
})

test('C11: A fault while it reads aloud takes "Listen" away and leaves the step', async () => {
  // React tells of what broke; here that is what was asked for.
  vi.mocked(console.error).mockImplementation(() => {})
  const { voice } = fakeVoice()
  const say = (): never => {
    throw new Error('This browser cannot read aloud')
  }
  const { user } = await openGuide('/guide/is-it-normal', { voice: { ...voice, say } })
  await user.click(await listen())
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull())
  expect(screen.getByRole('heading', { level: 1, name: 'Is this normal?' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Add a note' })).toBeVisible()
  expect(vi.mocked(console.error).mock.calls.flat().join(' ')).toContain('This browser cannot read aloud')
  vi.mocked(console.error).mockClear()
})

describe('What is spoken', () => {
  test('The title, "In short", every block in its order and the line to take along; no card and nothing to try', async () => {
    const { all } = await listening()
    const said = all()
    expect(said.slice(0, 5)).toEqual([
      'Is this normal?',
      'In short',
      'If you felt safe, nothing hurt and it passed, you may not need to do anything.',
      'Pain, pressure, fear or a low mood that stays is a reason to get help.',
      'Once, or again and again',
    ])
    expect(said.slice(-2)).toEqual(['One line to take along', 'Common does not mean that you have to put up with it.'])
    expect(said).not.toContain('Eight situations, in three groups')
    expect(said).not.toContain('Is it normal? How common is it?')
  })

  test('Decision 25: No label of a verdict, no source, and our sentence instead of what people often read', async () => {
    const { all } = await listening()
    const text = all().join('\n')
    expect(text).toContain('so one word is too simple.\nYours may be none of these.')
    expect(text).not.toMatch(/Too simple|Well supported|Schweitzer|People often read/)
    expect(text).toContain('Many people have felt low or tearful after sex at some time.')
  })

  test('Decision 16: Advice is said to be advice, as a sentence of its own', async () => {
    const { all } = await listening()
    const said = all()
    expect(said[said.indexOf('Some care works only if it starts soon.') + 1]).toBe('Advice, not from a study')
  })

  test('A care card begins with its urgency, and goes on item by item', async () => {
    const { all } = await listening()
    const said = all()
    const card = said.indexOf('Soon: plan a visit if:')
    expect(said.slice(card + 1, card + 4)).toEqual([
      'Sex hurts badly, or hurts again and again.',
      'If it is sudden and severe: call now.',
      'The low feeling comes often, lasts for hours, or makes you avoid sex.',
    ])
  })

  test('Where it says now, the signs come, and not every number of every country', async () => {
    const { all } = await listening('/guide/get-support')
    const said = all()
    const card = said.indexOf('Now: call your emergency number if:')
    expect(card).toBeGreaterThan(0)
    expect(said[card + 1]).toMatch(/^Someone is hurting you/)
    expect(said.join(' ')).not.toMatch(/South Africa|We did not call/)
  })

  test('A content note is spoken, and its buttons are not', async () => {
    const { all } = await listening()
    const text = all().join('\n')
    expect(text).toContain('Before you read on\nThe next part speaks of pain, pressure and fear with sex.')
    expect(text).not.toContain('Skip past this')
  })
})

describe('While it is read', () => {
  test('A press on "Listen" begins with the title, and the next sentence follows when one is said', async () => {
    const { device, next } = await listening()
    expect(device.said()).toEqual(['Is this normal?'])
    next()
    expect(device.said()).toEqual(['Is this normal?', 'In short'])
    expect(controls().getByText(/^Sentence 2 of \d+$/)).toBeVisible()
  })

  test('The sentence that is spoken is marked, and no other', async () => {
    const { next } = await listening()
    const marked = () => Array.from(document.querySelectorAll('[data-spoken]'), (each) => each.textContent)
    expect(marked()).toEqual(['Is this normal?'])
    next()
    expect(marked()).toEqual(['In short'])
  })

  test('A pause is silent, and going on says the same sentence again', async () => {
    const { user, device, next } = await listening()
    next()
    await user.click(press('Pause'))
    expect(device.isSilent()).toBe(true)
    await user.click(press('Go on'))
    expect(device.said()).toEqual(['Is this normal?', 'In short', 'In short'])
  })

  test('Back and forward go by a sentence', async () => {
    const { user, device } = await listening()
    await user.click(press('Forward'))
    await user.click(press('Back a sentence'))
    expect(device.said()).toEqual(['Is this normal?', 'In short', 'Is this normal?'])
  })

  test('The speed is one of four, and another one begins the sentence anew', async () => {
    const { user, device } = await listening()
    const speed = within(controls().getByRole('group', { name: 'Speed' }))
    expect(speed.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([
      false,
      false,
      true,
      false,
    ])
    await user.click(speed.getByRole('radio', { name: 'Slower' }))
    expect(device.utterances.map(({ text, rate }) => [text, rate])).toEqual([
      ['Is this normal?', 1],
      ['Is this normal?', 0.85],
    ])
  })

  test('A speed that was chosen holds after "Stop", and "Listen" begins again with the title', async () => {
    const { user, device, next } = await listening()
    next()
    await user.click(controls().getByRole('radio', { name: 'Slower' }))
    await user.click(press('Stop'))
    await user.click(await listen())
    expect(device.utterances.map(({ text, rate }) => [text, rate]).at(-1)).toEqual(['Is this normal?', 0.85])
    expect(controls().getByRole('radio', { name: 'Slower' })).toBeChecked()
  })

  test('"Listen" once more begins anew, and the sentence before is said no further', async () => {
    const { user, device, next } = await listening()
    next()
    await user.click(await listen())
    expect(device.said()).toEqual(['Is this normal?', 'In short', 'Is this normal?'])
    expect(controls().getByText(/^Sentence 1 of \d+$/)).toBeVisible()
  })

  test('"Skip past this" skips for the ear too', async () => {
    const { user, device } = await listening()
    await user.click(screen.getByRole('link', { name: 'Skip past this' }))
    expect(device.said().at(-1)).toBe('Where the line is')
  })

  test('"Stop" is silent, takes the controls and the mark away and leaves the focus on "Listen"', async () => {
    const { user, device } = await listening()
    await user.click(press('Stop'))
    expect(device.isSilent()).toBe(true)
    expect(screen.queryByRole('group', { name: 'Reading aloud' })).toBeNull()
    expect(document.querySelector('[data-spoken]')).toBeNull()
    expect(await listen()).toHaveFocus()
  })

  test('C11: A voice that gives up is told once in plain words, and can go on', async () => {
    const { user, device, next } = await listening()
    next('failed')
    expect(controls().getByRole('status')).toHaveTextContent('The voice of this device stopped.')
    await user.click(press('Go on'))
    expect(device.said()).toEqual(['Is this normal?', 'Is this normal?'])
  })

  test('Cut short by another program it waits, and says nothing of it', async () => {
    const { next } = await listening()
    next('silenced')
    expect(press('Go on')).toBeVisible()
    expect(controls().getByRole('status')).toBeEmptyDOMElement()
  })

  test('At the end it says so, and can begin again', async () => {
    const { user, device, all } = await listening()
    all()
    expect(controls().getByRole('status')).toHaveTextContent('That was the whole step.')
    await user.click(press('Listen again'))
    expect(device.said().at(-1)).toBe('Is this normal?')
  })
})

describe('Leaving', () => {
  test('Another page is silent', async () => {
    const { router, device } = await listening()
    await act(() => router.navigate('/guide/hormones'))
    await screen.findByRole('heading', { level: 1, name: 'Hormones in the moment' })
    expect(device.isSilent()).toBe(true)
    expect(screen.queryByRole('group', { name: 'Reading aloud' })).toBeNull()
  })

  test('The exit silences at once, and a sentence that is then reported as said is not followed by another', async () => {
    const { device, next } = await listening()
    act(() => void document.dispatchEvent(new Event(leftEvent)))
    expect(device.isSilent()).toBe(true)
    next()
    expect(device.said()).toEqual(['Is this normal?'])
  })

  test('So does a page that is put away; come back to, it waits', async () => {
    const { device } = await listening()
    act(() => void window.dispatchEvent(new Event('pagehide')))
    expect(device.isSilent()).toBe(true)
    expect(press('Go on')).toBeVisible()
  })
})
