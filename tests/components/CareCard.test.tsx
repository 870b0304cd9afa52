import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { describe, expect, test } from 'vitest'
import { CareCard } from '../../src/components/CareCard/CareCard.tsx'
import { ProseContext } from '../../src/components/Prose/ProseContext.ts'
import { spine, ui } from '../../src/content/load.ts'
import type { Care, Urgency } from '../../src/content/schema.ts'

const urgency: Record<Urgency, RegExp> = {
  now: /^Now: call your emergency number if:$/,
  today: /^Today: see a doctor or clinic if:$/,
  soon: /^Soon: plan a visit if:$/,
}
const levels = Object.keys(urgency) as Urgency[]
const careOf = (level: Urgency): Care => ({
  level,
  flags: [{ id: 'one', level, text: ['You feel ', { strong: 'faint' }, '.'] }],
})

function draw(care: Care, picked: string | null = null): HTMLElement {
  const nothing = () => Promise.resolve(undefined)
  const parts = {
    words: ui,
    language: 'en',
    loadClaim: nothing,
    loadTerm: nothing,
    openWhole: () => {},
    emergency: { countries: spine.emergency, picked },
  }
  const { container } = render(
    <MemoryRouter>
      <ProseContext value={parts}>
        <CareCard care={care} level={3} />
      </ProseContext>
    </MemoryRouter>,
  )
  return container
}
const card = (container: HTMLElement): HTMLElement => container.querySelector<HTMLElement>('[data-care]') ?? container
const calls = (): (string | null)[] =>
  screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
    .filter((href) => href?.startsWith('tel:') ?? false)

describe('N1: The words say how urgent it is, and the type says the same', () => {
  test.for(levels)('"%s" in the one heading of its card', (level) => {
    const container = draw(careOf(level))
    expect(card(container).dataset['care']).toBe(level)
    expect(screen.getAllByRole('heading')).toHaveLength(1)
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(urgency[level])
  })

  test('No heading names a number: it is not the same everywhere (decision 17)', () => {
    for (const level of levels) expect(ui.care[level]).not.toMatch(/\d/)
  })
})

describe('Help stands in the card', () => {
  test.for(levels)('A "%s" card leads to help, after its signs', (level) => {
    const container = draw(careOf(level))
    const help = within(card(container)).getByRole('link', { name: ui.care[`${level}Link`] })
    expect(help).toHaveAttribute('href', '/support')
    expect(screen.getByText(/You feel/).compareDocumentPosition(help)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('Decision 17: With no country picked, a "now" card holds every emergency number, once and by country', () => {
    draw(careOf('now'))
    const every = spine.emergency.flatMap(({ call, also }) => [call, ...(also ? [also] : [])])
    expect(calls()).toEqual(every.map((digits) => `tel:${digits}`))
    for (const { name } of spine.emergency) expect(screen.getByText(new RegExp(name))).toBeVisible()
    expect(screen.getByText(/^We did not call these numbers\./)).toBeVisible()
  })

  test('Decision 17: With a country picked it holds that country’s numbers alone, before the signs', () => {
    draw(careOf('now'), 'IE')
    expect(calls()).toEqual(['tel:112', 'tel:999'])
    const call = screen.getByRole('link', { name: 'Call 112' })
    expect(call.compareDocumentPosition(screen.getByText(/You feel/))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('Decision 19: Below the numbers of a country it says that they were not called, what to do then, and what a call leaves', () => {
    draw(careOf('now'), 'IE')
    const said = screen.getByText(
      'We did not call these numbers. If one does not answer, try the other, or ask anyone near you to call. A call may show on a bill or in the call list.',
    )
    expect(screen.getByRole('link', { name: 'Call 999' }).compareDocumentPosition(said)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  test('Decision 19: Where a country has one number, no other is promised', () => {
    draw(careOf('now'), 'NZ')
    expect(
      screen.getByText(
        'We did not call this number. If it does not answer, ask anyone near you to call. A call may show on a bill or in the call list.',
      ),
    ).toBeVisible()
    expect(screen.queryByText(/the other/)).toBeNull()
  })

  test.for(['today', 'soon'] as const)('A "%s" card does not send anybody to the emergency number', (level) => {
    draw(careOf(level), 'IE')
    expect(calls()).toEqual([])
  })
})
