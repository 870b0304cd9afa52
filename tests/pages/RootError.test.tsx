import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { spine } from '../../src/content/load.ts'
import { nothingKept, toggleSaved } from '../../src/guide/kept.ts'
import { readCopy } from '../../src/store/copy.ts'
import { save } from '../../src/store/saved.ts'
import { key } from '../../src/store/storage.ts'
import { clockAt, evening } from '../support/clock.ts'
import { openGuide } from '../support/render.tsx'
import { MemoryStorage } from '../support/storage.ts'

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

describe('What is saved, where the frame itself breaks,', () => {
  const text = save(toggleSaved(nothingKept, 'step', 'hormones', evening))
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  test('can be taken along as a file that the guide can read again', async () => {
    localStorage.setItem(key, text)
    await openBroken()
    const link = screen.getByRole('link', { name: 'Download what is saved' })
    expect(link).toHaveAttribute('download', 'afterwards.json')
    const copy = readCopy(decodeURIComponent(link.getAttribute('href')?.split(',')[1] ?? ''), {})
    expect('kept' in copy && copy.kept.saved.map(({ id }) => id)).toEqual(['hormones'])
  })

  test('is erased once that is meant, from the device and the tab, and read back', async () => {
    localStorage.setItem(key, text)
    sessionStorage.setItem(key, text)
    await openBroken()
    expect(screen.getByText('Yes, erase it').closest('details')).not.toHaveAttribute('open')
    fireEvent.click(screen.getByText('Yes, erase it'))
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
    expect(screen.getByText('Erased. Nothing is saved here now.')).toHaveRole('status')
    expect(screen.queryByRole('link', { name: 'Download what is saved' })).toBeNull()
  })

  test('is not spoken of where there is nothing', async () => {
    await openBroken()
    expect(screen.queryByRole('heading', { name: 'What you saved' })).toBeNull()
  })

  test('is said to be still there where the browser does not let it go', async () => {
    const held = new MemoryStorage()
    held.setItem(key, text)
    held.removeItem = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    vi.stubGlobal('localStorage', held)
    onTestFinished(() => void vi.unstubAllGlobals())
    await openBroken()
    fireEvent.click(screen.getByText('Yes, erase it'))
    expect(screen.getByText(/^This browser did not let us erase it/)).toHaveRole('status')
    expect(screen.getByRole('link', { name: 'Download what is saved' })).toBeVisible()
  })
})
