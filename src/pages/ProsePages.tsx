import { useLoaderData } from 'react-router-dom'
import { Blocks } from '../components/Blocks/Blocks.tsx'
import type { DrawingName } from '../components/Drawing/drawings.ts'
import { PageHead } from '../components/PageHead/PageHead.tsx'
import { Plain } from '../components/Prose/Plain.tsx'
import { privacyWords, ui } from '../content/load.ts'
import type { Page } from '../content/schema.ts'
import { isExplored } from '../guide/kept.ts'
import { fill } from '../guide/words.ts'
import { useGuide } from '../store/StoreContext.ts'
import { Erase } from './EverythingKept.tsx'
import { Keeping } from './Keeping.tsx'
import css from './ProsePages.module.css'
import { Title } from './Title.tsx'

/** What is kept, where, and how to remove it; and the choice itself. */
export function PrivacyPage() {
  return (
    <ProsePage drawing="feeling-safe">
      <Kept />
    </ProsePage>
  )
}

/** Who made this, for whom, and what it was not. */
export function AboutPage() {
  return <ProsePage drawing="not-alone" />
}

function ProsePage({ drawing, children }: { drawing: DrawingName; children?: React.ReactNode }) {
  const page = useLoaderData<Page>()
  return (
    <div data-hour="morning">
      <Title tab={page.tab} />
      <PageHead title={page.title} drawing={drawing} lang={page.lang}>
        <p>
          <Plain text={page.lead} />
        </p>
      </PageHead>
      <div className={`wrap ${css['page']}`}>
        {children}
        <Blocks blocks={page.blocks} words={ui.step} lang={page.lang} />
      </div>
    </div>
  )
}

function Kept() {
  const kept = useGuide((state) => state.kept)
  return (
    <section data-scripts="">
      <h2>{privacyWords.nowKept}</h2>
      <p>
        {fill(privacyWords.counts, {
          saved: kept.saved.length,
          notes: Object.values(kept.notes).flat().length,
          explored: Object.keys(kept.explored).filter((id) => isExplored(kept, id)).length,
          opened: Object.keys(kept.opened).length,
        })}{' '}
        {privacyWords.choice}
      </p>
      <Keeping headingLevel={3} />
      <Erase />
    </section>
  )
}
