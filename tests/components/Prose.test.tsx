import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { describe, expect, test, vi } from 'vitest'
import { Prose } from '../../src/components/Prose/Prose.tsx'
import { ProseContext, type ProseParts } from '../../src/components/Prose/ProseContext.ts'
import type { Claim, Term } from '../../src/content/schema.ts'
import { loadAllWords } from '../../src/entry/allWords.ts'

const words = await loadAllWords()
function firstOf<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('There is none')
  return one
}
const claim = firstOf(words.claims.claims)
const term = firstOf(words.glossary.terms)

/** Words that are on their way: they come, or do not, when a test says so. */
function onTheWay<T>() {
  let come = (_words: T): void => {}
  let fail = (): void => {}
  const promise = new Promise<T>((resolve, reject) => {
    come = resolve
    fail = () => reject(new Error('The network is gone'))
  })
  return { promise, come, fail }
}

/** A paragraph with a verdict and a term. */
function draw() {
  const claims = onTheWay<Claim | undefined>()
  const terms = onTheWay<Term | undefined>()
  const openWhole = vi.fn<ProseParts['openWhole']>()
  const view = (shown: boolean) => (
    <MemoryRouter>
      <ProseContext
        value={{
          words: words.ui,
          language: 'en',
          loadClaim: () => claims.promise,
          loadTerm: () => terms.promise,
          openWhole,
          emergency: { countries: [], picked: null },
        }}
      >
        <div hidden={!shown}>
          <Prose
            text={[
              ...claim.says,
              { claim: claim.id, verdict: claim.verdict },
              { to: 'term', id: term.id, text: 'a word' },
            ]}
          />
        </div>
      </ProseContext>
    </MemoryRouter>
  )
  const { rerender, unmount } = render(view(true))
  const chip = screen.getByRole('link', { name: new RegExp(words.ui.verdicts[claim.verdict]) })
  const word = screen.getByRole('link', { name: 'a word' })
  return { claims, terms, openWhole, chip, word, unmount, hide: () => rerender(view(false)), user: userEvent.setup() }
}
/** Everything that was about to happen has happened. */
const settled = () => new Promise((done) => setTimeout(done, 50))
const groups = () => screen.queryAllByRole('group').map((each) => each.getAttribute('aria-label'))

test('While the reason of a verdict is on its way, it is seen that the tap was taken', async () => {
  const { chip, claims, user } = draw()
  expect(chip).not.toHaveAttribute('data-waiting')
  await user.click(chip)
  expect(chip).toHaveAttribute('data-waiting')
  claims.come(claim)
  await screen.findByRole('group')
  expect(chip).not.toHaveAttribute('data-waiting')
})

describe('On a slow network', () => {
  test('What was asked for last is what opens: a verdict that comes late does not take the place of a term', async () => {
    const { chip, word, claims, terms, user } = draw()
    await user.click(chip)
    await user.click(word)
    terms.come(term)
    await waitFor(() => expect(groups()).toEqual([term.term]))
    claims.come(claim)
    await settled()
    expect(groups()).toEqual([term.term])
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(word).toHaveFocus()
  })

  test('The focus goes back to the link of what is open, though another was pressed since', async () => {
    const { chip, word, claims, user } = draw()
    await user.click(chip)
    claims.come(claim)
    await screen.findByRole('group')
    await user.click(word)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(chip).toHaveFocus()
  })

  test('Words that do not come lead to the page that has them', async () => {
    const { chip, claims, openWhole, user } = draw()
    await user.click(chip)
    claims.fail()
    await waitFor(() => expect(openWhole).toHaveBeenCalledOnce())
    expect(openWhole.mock.calls[0]?.[0]).toContain(`/evidence#${claim.id}`)
    expect(openWhole.mock.calls[0]?.[2]()).toBe(true)
  })

  test('Nobody is led away by a link that they have left behind', async () => {
    const { chip, claims, openWhole, unmount, user } = draw()
    await user.click(chip)
    unmount()
    claims.fail()
    await settled()
    expect(openWhole).not.toHaveBeenCalled()
  })

  test('Nor by one in a step that is out of sight', async () => {
    const { chip, claims, openWhole, hide, user } = draw()
    await user.click(chip)
    hide()
    claims.fail()
    await settled()
    expect(openWhole).not.toHaveBeenCalled()
  })

  test('Nor by one that was pressed before another', async () => {
    const { chip, word, claims, terms, openWhole, user } = draw()
    await user.click(chip)
    await user.click(word)
    terms.come(term)
    await screen.findByRole('group')
    claims.fail()
    await settled()
    expect(openWhole).not.toHaveBeenCalled()
  })

  test('Who goes on while it is asked whether anybody answers is not led away either', async () => {
    const { chip, claims, openWhole, unmount, user } = draw()
    await user.click(chip)
    claims.fail()
    await waitFor(() => expect(openWhole).toHaveBeenCalledOnce())
    unmount()
    expect(openWhole.mock.calls[0]?.[2]()).toBe(false)
  })
})
