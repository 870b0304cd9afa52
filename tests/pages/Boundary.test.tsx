import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { Boundary } from '../../src/pages/Boundary.tsx'

function Broken(): never {
  throw new Error('This view cannot be drawn')
}

const otherwise = <p>It could not be shown.</p>

// React tells of what broke; here that is what was asked for.
beforeEach(() => {
  vi.mocked(console.error).mockImplementation(() => {})
})

test('A view that breaks is replaced where it stands, and what stands around it stays', () => {
  render(
    <>
      <p>The way out</p>
      <Boundary at="here" otherwise={otherwise}>
        <Broken />
      </Boundary>
    </>,
  )
  expect(screen.getByText('It could not be shown.')).toBeVisible()
  expect(screen.getByText('The way out')).toBeVisible()
  expect(vi.mocked(console.error).mock.calls.flat().join(' ')).toContain('This view cannot be drawn')
  vi.mocked(console.error).mockClear()
})

test('Somewhere else it is tried again; in the same place it is not', () => {
  const at = (place: string, view: ReactNode) => (
    <Boundary at={place} otherwise={otherwise}>
      {view}
    </Boundary>
  )
  const { rerender } = render(at('here', <Broken />))
  vi.mocked(console.error).mockClear()
  rerender(at('here', <p>Words</p>))
  expect(screen.queryByText('Words')).toBeNull()
  rerender(at('there', <p>Words</p>))
  expect(screen.getByText('Words')).toBeVisible()
})
