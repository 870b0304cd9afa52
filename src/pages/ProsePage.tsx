import type { ReactNode } from 'react'
import { Blocks } from '../components/Blocks/Blocks.tsx'
import type { DrawingName } from '../components/Drawing/drawings.ts'
import { PageHead } from '../components/PageHead/PageHead.tsx'
import { Plain } from '../components/Prose/Plain.tsx'
import { ui } from '../content/load.ts'
import type { Page } from '../content/schema.ts'
import css from './ProsePage.module.css'
import { Title } from './Title.tsx'

type ProsePageProps = {
  page: Page
  drawing: DrawingName
  children?: ReactNode
  /** What stands below the prose. */ after?: ReactNode
}

/** A page that is prose, with what it lets a reader do in front of it. */
export function ProsePage({ page, drawing, children, after }: ProsePageProps) {
  return (
    <div data-tint="morning">
      <Title tab={page.tab} />
      <PageHead title={page.title} drawing={drawing} lang={page.lang}>
        <p>
          <Plain text={page.lead} />
        </p>
      </PageHead>
      <div className={`wrap ${css['page']}`}>
        {children}
        <Blocks blocks={page.blocks} words={ui.step} lang={page.lang} />
        {after}
      </div>
    </div>
  )
}
