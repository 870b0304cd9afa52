import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { nothingKept } from '../../src/guide/kept.ts'
import { save } from '../../src/store/saved.ts'
import { evening } from '../support/clock.ts'
import { openGuide } from '../support/render.tsx'
import { inOrder, readerOf } from '../support/speech.ts'
import { browserStorage } from '../support/storage.ts'

const inMain = () => readerOf(() => screen.getByRole('main'))

test('From Home to the second step, each arrival is said once, as its heading', async () => {
  await openGuide('/')
  const reader = await inMain()
  const way = [
    'heading, When tears come during or after sex, level 1',
    'link, Help me feel calmer now',
    'link, Hurt or afraid? Help first',
    'region, Two ways in',
    'link, Start the guide',
    'list, How are you right now?',
  ]
  expect(inOrder(await reader.walk(), way)).toEqual(way)
  const first = await reader.press('link, Start the guide', {
    key: 'Enter',
    until: () => screen.findByText(/^Step 1 of 14/),
  })
  expect(first.filter((each) => !each.startsWith('link'))).toEqual(['heading, You’re not the only one, level 1'])
  const second = await reader.press('link, Next: ', { key: 'Enter', until: () => screen.findByText(/^Step 2 of 14/) })
  expect(second.filter((each) => !each.startsWith('link'))).toEqual(['heading, Is this normal?, level 1'])
})

test('Decision 13, P1, T4: Position and state are spoken on every link of the map', async () => {
  const { user, router } = await openGuide('/guide/hormones')
  await user.click(screen.getByRole('button', { name: 'Save this step' }))
  await user.click(screen.getByRole('button', { name: 'Explored' }))
  await router.navigate('/')
  await screen.findByRole('heading', { level: 1, name: /^When tears come/ })
  const links = (await (await inMain()).walk()).filter((each) => /^link, .*, step \d+ of 14/.test(each))
  expect(links).toHaveLength(14)
  expect(links.map((each) => /step (\d+) of 14/.exec(each)?.[1])).toEqual(links.map((_, index) => String(index + 1)))
  expect(links[3]).toBe('link, Hormones in the moment, step 4 of 14, saved, you are here, explored')
  expect(links.filter((_, index) => index !== 3).every((each) => each.endsWith(', not yet'))).toBe(true)
})

test('A step that is saved says so once, and the button says that it is pressed', async () => {
  await openGuide('/guide/not-alone')
  const reader = await inMain()
  expect(await reader.press('button, Save this step')).toEqual([
    'announced: Saved, for this tab.',
    'button, Save this step, pressed',
  ])
})

test('C9: "Keep nothing" is answered once: what was saved before shows it too, and does not say it over it', async () => {
  await openGuide('/guide/not-alone')
  const reader = await inMain()
  await reader.press('button, Save this step')
  const said = await reader.press('button, Keep nothing')
  expect(said.filter((each) => each.startsWith('announced: '))).toEqual([
    'announced: Nothing is stored. It goes when you close or reload this page.',
  ])
  expect(screen.getByText(/^Saved until you close or reload this page\. Nothing is stored\.$/)).toBeVisible()
  await reader.press('button, Save this step, pressed')
  expect(await reader.press('button, Save this step')).toContain(
    'announced: Saved until you close or reload this page. Nothing is stored.',
  )
})

const announced = (said: string[]): string[] => said.filter((each) => each.startsWith('announced: '))
const refusal =
  'announced: This browser did not let us keep it. It stays until you close this page. Everything else works.'

test('C11: What the browser refuses is announced once, where it was done, and not by the choice as well', async () => {
  const { tab, boxes } = browserStorage()
  await openGuide('/guide/not-alone', { boxes })
  const reader = await inMain()
  await reader.press('button, Save this step')
  tab.full = true
  const group = within(screen.getByRole('group', { name: 'Keep your place?' }))
  const toggle = screen.getByRole('button', { name: 'Explored' })
  const said = await reader.during(async () => act(() => toggle.click()))
  expect(announced(said)).toEqual([refusal])
  expect(group.getByRole('status')).toHaveTextContent(/^This browser did not let us keep it\./)
  expect(group.getByRole('status')).toHaveAttribute('aria-live', 'off')
})

test('C11: A removal on "Your guide" that is refused is announced by the choice, once', async () => {
  const { tab, boxes } = browserStorage()
  const saved = (['hormones', 'happy-tears'] as const).map((id) => ({ kind: 'step', id, at: evening }) as const)
  boxes.tab.write(save({ ...nothingKept, saved }))
  await openGuide('/your-guide', { boxes })
  const reader = await inMain()
  tab.full = true
  const removed = 'announced: Removed: Hormones in the moment.'
  expect(announced(await reader.press('button, Remove: Hormones in the moment')).toSorted()).toEqual([removed, refusal])
  expect(announced(await reader.press('button, Remove: Happy tears'))).toEqual(['announced: Removed: Happy tears.'])
})

test('A1: A card is a heading that opens, and its answer is heard only then', async () => {
  await openGuide('/guide/not-alone')
  const reader = await inMain()
  const question = 'heading, Why do I cry after sex, even when it was good?, level 3'
  const card = screen.getByText('Why do I cry after sex, even when it was good?').closest('details')
  const answer = card?.querySelector('summary + div p')?.textContent?.slice(0, 30) ?? ''
  expect(answer).not.toBe('')
  const folded = await reader.walk()
  expect(folded).toContain(question)
  expect(folded.some((each) => each.startsWith(answer))).toBe(false)
  await reader.press(question)
  expect(card).toHaveProperty('open', true)
  const open = await reader.walk()
  expect(open.some((each) => each.startsWith(answer))).toBe(true)
})

test('The check-in says what is missing, and an answer of danger leads to help before all else', async () => {
  await openGuide('/check-in')
  const reader = await inMain()
  const way = [
    'Question 1',
    'heading, How are you right now?, level 1',
    'radio, I’m hurt, or I didn’t want it, not checked, 1 of 6',
    'button, Continue',
    'Your answers are not kept. They go when you reload or close this page.',
  ]
  expect(inOrder(await reader.walk(), way)).toEqual(way)
  expect(await reader.press('button, Continue')).toEqual([
    'announced: Nothing is chosen yet. “I don’t know” is an answer too.',
    'button, Continue',
  ])
  expect(await reader.press('radio, I’m hurt')).toEqual(['radio, I’m hurt, or I didn’t want it, checked, 1 of 6'])
  const sent = await reader.press('button, Continue', {
    until: () => screen.findByRole('heading', { name: 'Help first' }),
  })
  expect(sent).toEqual(['heading, Help first, level 1'])
  const help = await reader.walk()
  expect(help.slice(0, 4)).toEqual([
    'button, Back',
    'heading, Help first, level 1',
    'heading, Now: call your emergency number if:, level 2',
    'Emergency numbers by country',
  ])
})

test('D1: Erasing asks, can be left again, and says what is left, with the focus on its button', async () => {
  const { user, router } = await openGuide('/guide/not-alone')
  await user.click(screen.getByRole('button', { name: 'Save this step' }))
  await router.navigate('/your-guide')
  await screen.findByRole('heading', { level: 1, name: 'Your guide' })
  const reader = await inMain()
  expect(await reader.walk()).toContain('button, Erase everything, not expanded')
  const erase = screen.getByRole('button', { name: 'Erase everything' })
  expect(await reader.press('button, Erase everything')).toEqual(['button, Erase everything, expanded'])
  expect(await reader.press('button, Keep it')).toEqual(['button, Erase everything, not expanded'])
  await reader.press('button, Erase everything')
  expect(await reader.press('button, Yes, erase everything')).toEqual([
    'button, Erase everything, not expanded',
    'announced: Everything is erased. Read back: 0 items kept.',
  ])
  expect(erase).toHaveFocus()
})
