import { waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { render } from '../../src/entry/prerender.tsx'
import { evening } from '../support/clock.ts'
import { openGuide } from '../support/render.tsx'

/** The page as it is served, before any script of ours answers. */
async function served(address: string): Promise<HTMLElement> {
  const prerendered = await render(address)
  if (prerendered.kind !== 'page') throw new Error(`${address} leads elsewhere`)
  const page = document.body.appendChild(document.createElement('div'))
  page.innerHTML = prerendered.html
  return page
}

function card(id: string): HTMLDetailsElement {
  const found = document.querySelector<HTMLDetailsElement>(`details[id="${id}"]`)
  if (!found) throw new Error(`No card ${id}`)
  return found
}
const summary = (id: string): Element | null => card(id).querySelector('summary')

test.for(['/questions', '/guide/not-alone'])(
  'A6: At %s a question that was opened before the page answered counts as opened, and no other',
  async (address) => {
    // React tells that it drew the page twice, and that a card is open. Both are meant here.
    vi.mocked(console.error).mockImplementation(() => {})
    const page = await served(address)
    card('q01').open = true
    // It tells so, and nobody hears it yet.
    await new Promise((told) => setTimeout(told))
    const { store } = await openGuide(address, { page })
    await waitFor(() => expect(summary('q01')).toHaveTextContent('opened'))
    expect(store.getState().kept.opened).toEqual({ q01: evening })
    expect(summary('q05')).not.toHaveTextContent('opened')
    const said = vi.mocked(console.error).mock.calls.map((call) => call.join(' '))
    expect(said.filter((each) => !/multiple renderers|^-\s+open=""$/m.test(each))).toEqual([])
    vi.mocked(console.error).mockClear()
  },
)
