import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router-dom'
import { ProseContext } from '../components/Prose/ProseContext.ts'
import type { AllWords } from '../content/examples.ts'

/** What an example of a component needs around it: a router, and what running text asks of its page. */
export function Stage({ words, children }: { words: AllWords; children: ReactNode }) {
  return (
    <MemoryRouter>
      <ProseContext
        value={{
          words: words.ui,
          language: 'en',
          loadClaim: async (id) => words.claims.claims.find((claim) => claim.id === id),
          loadTerm: async (id) => words.glossary.terms.find((term) => term.id === id),
          openWhole: () => {},
          emergency: { countries: words.spine.emergency, picked: null },
        }}
      >
        {children}
      </ProseContext>
    </MemoryRouter>
  )
}
