import { useMemo, type ReactNode } from 'react'
import { HashLink } from '../components/HashLink/HashLink.tsx'
import css from '../components/Print/Print.module.css'
import { anchorOf, PrintContext, type Kind, type PrintParts } from '../components/Print/PrintContext.ts'
import { PrintCover } from '../components/Print/PrintCover.tsx'
import { PrintClaim, PrintGaps, PrintSources, PrintTerms } from '../components/Print/PrintEvidence.tsx'
import { PrintCard, PrintStep } from '../components/Print/PrintStep.tsx'
import { SupportLine } from '../components/SupportLine/SupportLine.tsx'
import { evidenceWords, glossaryWords, spine, supportWords, ui, verdictMeans } from '../content/load.ts'
import type { PrintWords, Support } from '../content/schema.ts'
import { positionOf, stepsOf } from '../guide/order.ts'
import type { Choice, Sheets, Whole } from '../guide/print.ts'
import { everywhere, linesOf } from '../guide/support.ts'
import { fill } from '../guide/words.ts'

type PrintSheetsProps = { sheets: Sheets; whole: Whole; words: PrintWords; what: Choice['what'] }

const total = stepsOf(spine).length
const dates = { day: spine.reviewed, due: spine.reviewDue, searched: spine.searchedUntil }

/** The sheets, one after another, as they come out of the printer. */
export function PrintSheets({ sheets, whole, words, what }: PrintSheetsProps) {
  const parts = usePrintParts(sheets, whole, words)
  return (
    <PrintContext value={parts}>
      <div className={`wrap ${css['paper']}`}>
        <PrintCover name={ui.name} dates={dates} verdictMeans={verdictMeans} />
        {what === 'all' && <Contents title={words.contents} part={words.part} chapters={chaptersOf(sheets, words)} />}
        {sheets.steps.map((step) => (
          <PrintStep key={step.id} step={step} position={placeOf(step.id, words)} words={ui.step} />
        ))}
        {sheets.questions.length > 0 && (
          <section className={css['chapter']}>
            <h2>{words.savedQuestions}</h2>
            {sheets.questions.map((card) => (
              <PrintCard key={card.id} card={card} />
            ))}
          </section>
        )}
        <Back sheets={sheets} support={whole.support} words={words} />
      </div>
    </PrintContext>
  )
}

/** "Step 3 of 14", with the part before its first step. */
function placeOf(id: string, words: PrintWords): string {
  const position = positionOf(spine, id)
  if (!position) return ''
  const { number, part, partNumber } = position
  const step = fill(words.stepOf, { number, total })
  return part.steps[0]?.id === id ? `${fill(words.part, { number: partNumber, title: part.title })}. ${step}` : step
}

/** What the steps rest on: help lines, claims, terms and sources. */
function Back({ sheets, support, words }: { sheets: Sheets; support: Support; words: PrintWords }) {
  const { lines, claims, gaps, terms, sources } = sheets
  return (
    <>
      <Chapter id="support" title={words.help} shown={lines.length > 0}>
        <p>{supportWords.checked}</p>
        <p>{supportWords.noAnswer}</p>
        <div className={css['countries']}>
          {[...support.countries, { id: everywhere, name: supportWords.anywhere, note: '' }].map((country) => (
            <Country key={country.id} {...country} lines={linesOf(lines, country.id)} />
          ))}
        </div>
      </Chapter>
      <Chapter id="evidence" title={words.claims} shown={claims.length > 0}>
        {claims.map((claim) => (
          <PrintClaim key={claim.id} claim={claim} why={evidenceWords.why} none={evidenceWords.none} />
        ))}
        {gaps && <PrintGaps gaps={gaps} words={evidenceWords} />}
      </Chapter>
      <Chapter id="glossary" title={glossaryWords.title} shown={terms.length > 0}>
        <PrintTerms terms={terms} />
      </Chapter>
      <Chapter id="sources" title={evidenceWords.list} shown={sources.length > 0}>
        <p>{evidenceWords.listLead}</p>
        <PrintSources sources={sources.filter(({ cited }) => cited)} words={evidenceWords} />
        {sources.some(({ cited }) => !cited) && (
          <>
            <h3>{evidenceWords.uncited}</h3>
            <PrintSources sources={sources.filter(({ cited }) => !cited)} words={evidenceWords} />
          </>
        )}
      </Chapter>
    </>
  )
}

type ChapterProps = { id: string; title: string; shown: boolean; children: ReactNode }

function Chapter({ id, title, shown, children }: ChapterProps) {
  if (!shown) return null
  return (
    <section className={css['chapter']}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}

function Country({ name, note, lines }: { name: string; note: string; lines: Support['lines'] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{name}</h3>
      {note && <p>{note}</p>}
      {lines.map((line) => (
        <SupportLine key={line.id} line={line} words={supportWords} open />
      ))}
    </section>
  )
}

function Contents({ title, part, chapters }: { title: string; part: string; chapters: Record<string, string> }) {
  return (
    <section className={css['contents']}>
      <h2>{title}</h2>
      <ol>
        {spine.parts.map(({ id, title, steps }, index) => (
          <li key={id}>
            {fill(part, { number: index + 1, title })}
            <ol>
              {steps.map((step) => (
                <li key={step.id} value={positionOf(spine, step.id)?.number}>
                  <HashLink id={anchorOf('step', step.id)}>{step.title}</HashLink>
                </li>
              ))}
            </ol>
          </li>
        ))}
        {Object.entries(chapters).map(([id, title]) => (
          <li key={id}>
            <HashLink id={id}>{title}</HashLink>
          </li>
        ))}
      </ol>
    </section>
  )
}

const chaptersOf = ({ lines, claims, terms, sources }: Sheets, words: PrintWords): Record<string, string> => ({
  ...(lines.length > 0 ? { support: words.help } : {}),
  ...(claims.length > 0 ? { evidence: words.claims } : {}),
  ...(terms.length > 0 ? { glossary: glossaryWords.title } : {}),
  ...(sources.length > 0 ? { sources: evidenceWords.list } : {}),
})

/** Steps, questions and claims have the same number on every print; sources are numbered anew, as they are listed. */
function usePrintParts(sheets: Sheets, whole: Whole, words: PrintWords): PrintParts {
  return useMemo(() => {
    const every = whole.steps.flatMap(({ cards }) => cards.map(({ id }) => id))
    const printed = new Set([...sheets.steps.flatMap(({ cards }) => cards), ...sheets.questions].map(({ id }) => id))
    const place: Record<Kind, (id: string) => number> = {
      step: (id) =>
        sheets.steps.some((step) => step.id === id) ? whole.steps.findIndex((step) => step.id === id) : -1,
      question: (id) => (printed.has(id) ? every.indexOf(id) : -1),
      claim: (id) => (sheets.claims.some((claim) => claim.id === id) ? Number(id.slice(1)) - 1 : -1),
      source: (id) => sheets.sources.findIndex((source) => source.id === id),
      term: (id) => sheets.terms.findIndex((term) => term.id === id),
      line: (id) => sheets.lines.findIndex((line) => line.id === id),
    }
    const numberOf = (kind: Kind, id: string): number | undefined => {
      const index = place[kind](id)
      return index < 0 ? undefined : index + 1
    }
    return { words, verdicts: ui.verdicts, advice: ui.advice, numberOf, chapters: chaptersOf(sheets, words) }
  }, [sheets, whole, words])
}
