import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { spine } from '../../src/content/load.ts'
import { clockAt, evening } from '../support/clock.ts'
import { openGuide } from '../support/render.tsx'

/** The frame asks for the day, to say that a review is overdue. */
const broken = {
  ...clockAt(evening),
  now: (): number => {
    throw new Error('This device has no clock')
  },
}

// React tells of what broke; here that is what was asked for.
beforeEach(() => {
  vi.mocked(console.error).mockImplementation(() => {})
})

async function openBroken(): Promise<void> {
  await openGuide('/guide/hormones', { clock: broken })
  expect(vi.mocked(console.error).mock.calls.flat().join(' ')).toContain('This device has no clock')
  vi.mocked(console.error).mockClear()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page did not load')
  expect(screen.queryByRole('banner')).toBeNull()
}

test('C13, E3: Where the frame itself breaks, both ways out are there, and lead where they always do', async () => {
  await openBroken()
  const exits = screen.getAllByRole('link', { name: 'Emergency: Leave now' })
  expect(exits).toHaveLength(2)
  for (const exit of exits) {
    expect(exit).toHaveAttribute('href', spine.exit)
    expect(exit).toHaveAttribute('rel', 'nofollow noreferrer')
    // So the script of the exit finds it.
    expect(exit).toHaveAttribute('data-exit')
  }
})

test('Where the frame itself breaks, the emergency number of every country can be called, and help is a link away', async () => {
  await openBroken()
  const lines = screen.getAllByRole('listitem')
  expect(lines).toHaveLength(spine.emergency.length)
  for (const { name, call } of spine.emergency) {
    const line = lines.find((each) => each.textContent?.startsWith(name)) ?? document.body
    expect(within(line).getByRole('link', { name: call })).toHaveAttribute('href', `tel:${call}`)
  }
  expect(screen.getByRole('link', { name: /Support$/ })).toHaveAttribute('href', '/support')
  expect(screen.getByRole('button', { name: 'Load it again' })).toBeVisible()
})
