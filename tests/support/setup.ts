import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

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
