import { useState } from 'react'
import buttons from '../components/Button/Button.module.css'
import { CareCard } from '../components/CareCard/CareCard.tsx'
import { PageHead } from '../components/PageHead/PageHead.tsx'
import { Plain } from '../components/Prose/Plain.tsx'
import { SummaryForm } from '../components/Summary/SummaryForm.tsx'
import { SummarySheet } from '../components/Summary/SummarySheet.tsx'
import type { Care, Summary } from '../content/schema.ts'
import { careOf, picksFrom, sheetOf, statementsOf, type Picks } from '../guide/summary.ts'
import css from './SummaryPage.module.css'
import { Title } from './Title.tsx'
import { useVisit } from './useVisit.ts'
import { useWords } from './ViewContext.ts'

/** One page for a clinician. What is ticked or typed lives in this view and goes with it, and with the visit. */
export function SummaryPage() {
  return <OnePage key={useVisit()} />
}

function OnePage() {
  const words = useWords() as Summary
  const [picks, setPicks] = useState<Picks>({})
  return (
    <div data-tint="day">
      <Title tab={words.tab} />
      <PageHead title={words.title} drawing="get-support">
        <p>
          <Plain text={words.lead} />
        </p>
      </PageHead>
      <div className={`wrap ${css['page']}`}>
        <div>
          <p>
            <Plain text={words.how} />
          </p>
          <div data-no-scripts="">
            <p>{words.without}</p>
            <p>
              <strong>{words.safe}</strong> {words.where[0]}
            </p>
            <CareCard care={dangersOf(words)} level={2} />
          </div>
          <SummaryForm
            words={words}
            picks={picks}
            onPicks={(fields) => setPicks(picksFrom(fields.entries(), words.groups))}
          />
        </div>
        <YourPage words={words} picks={picks} />
      </div>
    </div>
  )
}

/** Where no card can appear beside what is ticked, all that is "now" stands first. */
function dangersOf({ groups }: Summary): Care {
  const cares = statementsOf(groups).map(careOf)
  return { level: 'now', flags: cares.flatMap((care) => (care?.level === 'now' ? care.flags : [])) }
}

function YourPage({ words, picks }: { words: Summary; picks: Picks }) {
  const sheet = sheetOf(words.groups, picks)
  return (
    <section className={css['yours']} aria-labelledby="your-page">
      <h2 id="your-page" data-scripts="">
        {words.page}
      </h2>
      {sheet.length === 0 ? (
        <p data-scripts="">{words.empty}</p>
      ) : (
        <>
          <SummarySheet words={words.sheet} sheet={sheet} />
          <p>
            <strong>{words.safe}</strong> {words.where.join(' ')}
          </p>
          <p className={buttons['row']}>
            <button type="button" className={buttons['button']} onClick={() => window.print()}>
              {words.print}
            </button>
            <span>{words.fits}</span>
          </p>
        </>
      )}
    </section>
  )
}
