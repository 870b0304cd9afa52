import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { beforeEach, expect, test } from 'vitest'
import { spine } from '../../src/content/load.ts'
import { RootError } from '../../src/pages/RootError.tsx'

beforeEach(() => {
  render(
    <MemoryRouter>
      <RootError />
    </MemoryRouter>,
  )
})

test('Decision 17: Where the whole page broke, every country has both of its emergency numbers', () => {
  for (const { name, call, also } of spine.emergency) {
    const row = within(screen.getByText(new RegExp(`^${name}`), { selector: 'li' }))
    const numbers = row.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(numbers, name).toEqual([call, also].flatMap((digits) => (digits ? [[digits, `tel:${digits}`]] : [])))
  }
})

test('Decision 19: One line below them says that they were not called, and what to do if one does not answer', () => {
  const said = screen.getByText(/^We did not call these numbers\. If one does not answer, try the other/)
  expect(screen.getByRole('list').compareDocumentPosition(said)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})
