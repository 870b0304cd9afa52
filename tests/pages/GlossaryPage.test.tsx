import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loadGlossary } from '../../src/content/load.ts'
import { openGuide } from '../support/render.tsx'

const termHeadings = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)

test('Every term stands once, in the order of the alphabet, whatever its case', async () => {
  const { terms } = await loadGlossary()
  await openGuide('/glossary')
  const shown = termHeadings().map((term) => term.toLowerCase())
  expect(shown).toEqual(terms.map(({ term }) => term.toLowerCase()).toSorted((a, b) => a.localeCompare(b)))
})

test('The address of a term leads to it', async () => {
  const { terms } = await loadGlossary()
  await openGuide('/glossary')
  for (const { id, term } of terms) expect(document.getElementById(id)?.querySelector('h2'), id).toHaveTextContent(term)
})

test('Decision 11: A term can be saved, and the button says which one it is about', async () => {
  const { user, store } = await openGuide('/glossary')
  const save = screen.getByRole('button', { name: 'Save this term: oxytocin' })
  await user.click(save)
  expect(save).toHaveAttribute('aria-pressed', 'true')
  expect(store.getState().kept.saved).toEqual([expect.objectContaining({ kind: 'term', id: 'oxytocin' })])
})
