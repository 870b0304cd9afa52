import { Rehearsal } from '../components/Rehearsal/Rehearsal.tsx'
import { ui } from '../content/load.ts'
import type { Page, RehearsalWords } from '../content/schema.ts'
import { wouldOf } from '../guide/rehearsal.ts'
import { useGuide } from '../store/StoreContext.ts'
import { ProsePage } from './ProsePage.tsx'
import { useWords } from './ViewContext.ts'

/** What "Leave now" does and cannot do, and a rehearsal of it that stays here. */
export function SaferReadingPage() {
  const { page, rehearsal } = useWords() as { page: Page; rehearsal: RehearsalWords }
  const would = useGuide(({ keep, kept }) => wouldOf(keep, kept.eraseOnLeave))
  return (
    <ProsePage page={page} drawing="feeling-safe">
      <Rehearsal words={rehearsal} loading={ui.exit.loading} would={would} />
    </ProsePage>
  )
}
