import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { loadSources, ui } from '../../src/content/load.ts'
import { openGuide } from '../support/render.tsx'

const labels: string[] = Object.values(ui.verdicts)
const claims = () =>
  Array.from(document.querySelectorAll<HTMLElement>('main article')).filter(({ id }) => /^c\d\d$/.test(id))
const byId = (id: string): HTMLElement => document.getElementById(id) ?? document.body

describe('Claims', () => {
  test('All 44 are there in order, each said to be what people often read, with one verdict in words', async () => {
    await openGuide('/evidence')
    expect(claims().map(({ id }) => id)).toEqual(
      Array.from({ length: 44 }, (_, index) => `c${String(index + 1).padStart(2, '0')}`),
    )
    for (const claim of claims()) {
      const marks = Array.from(claim.querySelectorAll('[data-verdict]'), ({ textContent }) => textContent)
      expect(marks, claim.id).toHaveLength(1)
      expect(labels).toContain(marks[0])
      expect(claim, claim.id).toHaveTextContent(/People often read:.*Why:/)
    }
    expect(screen.getByText(/^44 things that people often read/)).toBeVisible()
  })

  test('Decision 25: What is heard comes first, and our own sentence after it', async () => {
    await openGuide('/evidence')
    for (const claim of claims()) {
      const [heard, says] = Array.from(claim.querySelectorAll('p'), ({ textContent }) => textContent)
      expect(heard, claim.id).toMatch(/^People often read: .{10}/)
      expect(says, claim.id).not.toMatch(/^People often read/)
    }
  })

  test('Decision 26: A claim leads to its sources on this page, and one without any says that it is a value', async () => {
    await openGuide('/evidence')
    const none = 'No source. This is a value.'
    for (const claim of claims()) {
      const targets = Array.from(claim.querySelectorAll('a[href^="#"]'), (link) => link.getAttribute('href') ?? '')
      expect(targets.length > 0, claim.id).toBe(!claim.textContent.includes(none))
      for (const target of targets) expect(byId(target.slice(1)).tagName, `${claim.id} ${target}`).toBe('ARTICLE')
    }
    expect(within(byId('c44')).getByText(none)).toBeVisible()
    expect(within(byId('c44')).queryByRole('link')).toBeNull()
  })

  test('Every label that is used is explained first', async () => {
    await openGuide('/evidence')
    const section = within(screen.getByRole('heading', { name: 'What the labels mean' }).parentElement ?? document.body)
    expect(
      section
        .getAllByRole('term')
        .map((term) => term.textContent)
        .toSorted(),
    ).toEqual(labels.toSorted())
  })
})

describe('Sources', () => {
  test('Each leads out or says that no address was found, and says how much of it was read', async () => {
    const { sources } = await loadSources()
    await openGuide('/evidence')
    for (const { id, url } of sources) {
      const out = Array.from(byId(id).querySelectorAll('a'), (link) => [link.getAttribute('href'), link.rel])
      expect(out, id).toEqual(url ? [[url, 'noreferrer']] : [])
      expect(byId(id).textContent.includes('no address found'), id).toBe(!url)
      expect(byId(id), id).toHaveTextContent('What we read of it')
    }
    expect(sources.filter(({ url }) => !url).length).toBeGreaterThan(0)
  })

  test('Decision 26: Sources on which nothing rests stand apart, under "Read, not cited"', async () => {
    const { sources } = await loadSources()
    await openGuide('/evidence')
    const apart = screen.getByRole('heading', { name: 'Read, not cited' }).parentElement ?? document.body
    const uncited = sources.filter(({ cited }) => !cited).map(({ id }) => id)
    expect(Array.from(apart.querySelectorAll('article'), ({ id }) => id)).toEqual(uncited)
    expect(uncited.length).toBeGreaterThan(0)
  })
})

test('What nobody knows stands on the page too', async () => {
  await openGuide('/evidence')
  const section = within(screen.getByRole('heading', { name: 'What nobody knows' }).parentElement ?? document.body)
  expect(section.getByText('Why these tears come. We found no study that shows a cause.')).toBeVisible()
})
