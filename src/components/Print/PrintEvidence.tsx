import type { Claim, Gaps, Source, Term } from '../../content/schema.ts'
import { fill } from '../../guide/words.ts'
import { anchorOf, usePrint } from './PrintContext.ts'
import { PrintText } from './PrintText.tsx'
import css from './Print.module.css'

/** A claim on paper: our own sentence and never what people often read, since a sheet may be found alone. */
export function PrintClaim({ claim, why, none }: { claim: Claim; why: string; none: string }) {
  const { words, verdicts, numberOf } = usePrint()
  const numbers = claim.sources.flatMap(({ id }) => numberOf('source', id) ?? []).toSorted((a, b) => a - b)
  return (
    <section className={css['card']}>
      <h3 id={anchorOf('claim', claim.id)} tabIndex={-1}>
        {fill(words.claim, { number: numberOf('claim', claim.id) ?? '' })}
      </h3>
      <p>
        <PrintText text={claim.says} /> <strong>[{verdicts[claim.verdict]}]</strong>
      </p>
      <p className={css['small']}>
        {why}: <PrintText text={claim.why} />{' '}
        {numbers.length === 0 ? none : fill(words.sources, { numbers: numbers.join(', ') })}
      </p>
    </section>
  )
}

type GapWords = { heard: string; misreported: string; instead: string; unknown: string }

/** Numbers that are often repeated wrongly, each as it is known; and what nobody knows. */
export function PrintGaps({ gaps, words }: { gaps: Gaps; words: GapWords }) {
  return (
    <>
      <section>
        <h2>{words.misreported}</h2>
        <ul className={css['list']}>
          {gaps.misreported.map((gap) => (
            <li key={gap.heard}>
              <span className={css['label']}>{words.heard}</span> {gap.heard}{' '}
              <span className={css['label']}>{words.instead}</span> <PrintText text={gap.instead} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.unknown}</h2>
        <ul className={css['list']}>
          {gaps.unknown.map((gap, index) => (
            <li key={index}>
              <PrintText text={gap} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** The glossary on paper, each term in its one line. */
export function PrintTerms({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className={css['terms']}>
      {terms.map((term) => (
        <div key={term.id}>
          <dt id={anchorOf('term', term.id)} tabIndex={-1}>
            {term.term}
          </dt>
          <dd>
            <PrintText text={term.means} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

type SourceWords = { noAddress: string; read: string; scopes: Record<Source['scope'], string> }

/** The numbered list that the marks in the text lead to, each with its address. */
export function PrintSources({ sources, words }: { sources: readonly Source[]; words: SourceWords }) {
  const { numberOf } = usePrint()
  return (
    <ol className={css['sources']}>
      {sources.map((source) => (
        <li key={source.id} id={anchorOf('source', source.id)} value={numberOf('source', source.id)} tabIndex={-1}>
          {[source.authors, source.year].filter(Boolean).join(', ')}
          {(source.authors ?? source.year) && '. '}
          <strong>{source.title}</strong>. {source.venue && `${source.venue}. `}
          {source.url ? (
            <a href={source.url} rel="noreferrer" data-bare="">
              {source.url}
            </a>
          ) : (
            words.noAddress
          )}
          {`. ${words.read}: ${words.scopes[source.scope]}.`}
        </li>
      ))}
    </ol>
  )
}
