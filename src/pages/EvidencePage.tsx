import { HashLink } from '../components/HashLink/HashLink.tsx'
import { PageHead } from '../components/PageHead/PageHead.tsx'
import { Plain } from '../components/Prose/Plain.tsx'
import { VerdictLabel } from '../components/Prose/VerdictLabel.tsx'
import { evidenceWords, verdictMeans } from '../content/load.ts'
import type { Claim, Claims, Gaps, Source, Sources } from '../content/schema.ts'
import { verdictOrder } from '../guide/evidence.ts'
import { fill } from '../guide/words.ts'
import css from './EvidencePage.module.css'
import { Title } from './Title.tsx'
import { useWords } from './ViewContext.ts'

const words = evidenceWords

type Evidence = { claims: Claims; sources: Sources; gaps: Gaps }

/** Every claim with its verdict, its reason and its sources; what is misreported; what nobody knows. */
export function EvidencePage() {
  const { claims, sources, gaps } = useWords() as Evidence
  return (
    <div data-tint="night">
      <Title tab={words.tab} />
      <PageHead title={words.title} drawing="feeling-brain">
        <p>{fill(words.lead, { claims: claims.claims.length })}</p>
      </PageHead>
      <div className={`wrap ${css['page']}`}>
        <section>
          <h2>{words.verdicts}</h2>
          <dl className={css['labels']}>
            {verdictOrder.map((verdict) => (
              <div key={verdict}>
                <dt>
                  <VerdictLabel verdict={verdict} />
                </dt>
                <dd>{verdictMeans[verdict]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{words.claims}</h2>
          {claims.claims.map((claim) => (
            <ClaimView key={claim.id} claim={claim} />
          ))}
        </section>
        <section>
          <h2 id="misreported">{words.misreported}</h2>
          {gaps.misreported.map((gap) => (
            <div key={gap.heard} className={css['claim']} lang={gaps.lang}>
              <p>
                <span className={css['label']}>{words.heard}</span> {gap.heard}
              </p>
              <p>
                <span className={css['label']}>{words.instead}</span> <Plain text={gap.instead} />
              </p>
            </div>
          ))}
        </section>
        <section>
          <h2 id="unknown">{words.unknown}</h2>
          <ul lang={gaps.lang}>
            {gaps.unknown.map((gap, index) => (
              <li key={index}>
                <Plain text={gap} />
              </li>
            ))}
          </ul>
        </section>
        <SourceList
          title={words.list}
          lead={words.listLead}
          sources={sources.sources.filter((source) => source.cited)}
        />
        <SourceList title={words.uncited} sources={sources.sources.filter((source) => !source.cited)} />
      </div>
    </div>
  )
}

function ClaimView({ claim }: { claim: Claim }) {
  return (
    <article className={css['claim']} id={claim.id} lang={claim.lang} tabIndex={-1}>
      <h3>{claim.about}</h3>
      <p>
        <span className={css['label']}>{words.heard}</span> {claim.heard}
      </p>
      <p className={css['says']}>
        <Plain text={claim.says} />
      </p>
      <p>
        <VerdictLabel verdict={claim.verdict} />
      </p>
      <p>
        <span className={css['label']}>{words.why}:</span> <Plain text={claim.why} />
      </p>
      {claim.sources.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p>
          <span className={css['label']}>{words.sources}:</span>{' '}
          {claim.sources.map((source, index) => (
            <span key={source.id}>
              {index > 0 && '; '}
              <HashLink id={source.id}>{source.cite}</HashLink>
            </span>
          ))}
        </p>
      )}
    </article>
  )
}

function SourceList({ title, lead, sources }: { title: string; lead?: string; sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p>{lead}</p>}
      {sources.map((source) => (
        <SourceView key={source.id} source={source} />
      ))}
    </section>
  )
}

function SourceView({ source }: { source: Source }) {
  const facts: readonly [string, string | null][] = [
    [words.sample, source.sample],
    [words.found, source.found],
    [words.limits, source.limits],
    [words.read, words.scopes[source.scope]],
  ]
  return (
    <article className={css['source']} id={source.id} lang={source.lang} tabIndex={-1}>
      <h3>{source.title}</h3>
      <p>
        {[words.kinds[source.kind], source.authors, source.year, source.venue].filter(Boolean).join('. ')}.{' '}
        {source.url ? (
          <a href={source.url} rel="noreferrer" data-bare="">
            {source.url.replace(/^https?:\/\//, '')}
          </a>
        ) : (
          words.noAddress
        )}
      </p>
      <dl>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </article>
  )
}
