import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { expect, test } from 'vitest'
import { Prose } from '../../src/components/Prose/Prose.tsx'
import { ProseContext } from '../../src/components/Prose/ProseContext.ts'
import type { Claim } from '../../src/content/schema.ts'
import { loadAllWords } from '../../src/entry/allWords.ts'

const words = await loadAllWords()

test('While the reason of a verdict is on its way, it is seen that the tap was taken', async () => {
  const [claim] = words.claims.claims
  if (!claim) throw new Error('There is no claim')
  let arrive = (_claim: Claim): void => {}
  render(
    <MemoryRouter>
      <ProseContext
        value={{
          words: words.ui,
          language: 'en',
          loadClaim: () =>
            new Promise((come) => {
              arrive = come
            }),
          loadTerm: () => Promise.resolve(undefined),
          openWhole: () => {},
          emergency: { countries: [], picked: null },
        }}
      >
        <Prose text={[...claim.says, { claim: claim.id, verdict: claim.verdict }]} />
      </ProseContext>
    </MemoryRouter>,
  )
  const chip = screen.getByRole('link')
  expect(chip).not.toHaveAttribute('data-waiting')
  await userEvent.click(chip)
  expect(chip).toHaveAttribute('data-waiting')
  arrive(claim)
  await screen.findByRole('group')
  expect(chip).not.toHaveAttribute('data-waiting')
})
