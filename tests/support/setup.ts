import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// A limit for hangs only: a part that is asked for late has to be compiled first, and the machine may be busy.
configure({ asyncUtilTimeout: 60_000 })

/** Any noise in the console fails the test that made it. */
const loud = ['error', 'warn'] as const

beforeEach(() => {
  for (const level of loud) vi.spyOn(console, level)
})

afterEach(() => {
  cleanup()
  for (const level of loud) {
    const said = vi.mocked(console[level]).mock.calls.map((call) => call.map(String).join(' '))
    vi.mocked(console[level]).mockRestore()
    expect(said, `console.${level}`).toEqual([])
  }
})
