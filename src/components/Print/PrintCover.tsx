import type { Verdict } from '../../content/schema.ts'
import { verdictOrder } from '../../guide/evidence.ts'
import { fill } from '../../guide/words.ts'
import { EveryNumber } from '../CareCard/CareCard.tsx'
import { Mark } from '../Icon/Icon.tsx'
import { useProse } from '../Prose/ProseContext.ts'
import { usePrint } from './PrintContext.ts'
import css from './Print.module.css'

type PrintCoverProps = {
  name: string
  dates: { day: string; due: string; searched: string }
  verdictMeans: Record<Verdict, string>
}

/** The first sheet: what this is and what it was not, in words that say nothing of the reader, and whom to call. */
export function PrintCover({ name, dates, verdictMeans }: PrintCoverProps) {
  const { emergency } = useProse()
  const { words, verdicts } = usePrint()
  const { cover } = words
  return (
    <section className={css['cover']}>
      <p className={css['name']}>
        <Mark />
        {name}
      </p>
      <p className={css['short']}>{cover.what}</p>
      <section className={css['danger']}>
        <h2>{cover.danger}</h2>
        <p>{cover.dangerLead}</p>
        <EveryNumber countries={emergency.countries} />
      </section>
      <section>
        <h2>{cover.not}</h2>
        <ul className={css['list']}>
          {cover.nots.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{fill(cover.reviewed, dates)}</p>
      </section>
      <section>
        <h2>{cover.sure}</h2>
        <p>{cover.sureLead}</p>
        <dl className={css['labels']}>
          {verdictOrder.map((verdict) => (
            <div key={verdict}>
              <dt>{verdicts[verdict]}</dt>
              <dd>{verdictMeans[verdict]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </section>
  )
}
