import { useState } from 'react'
import { useLocation } from 'react-router-dom'
import buttons from '../components/Button/Button.module.css'
import { PrintChoice } from '../components/Print/PrintChoice.tsx'
import {
  language,
  loadClaims,
  loadEverySection,
  loadGaps,
  loadGlossary,
  loadPrintWords,
  loadSources,
  loadSupport,
  spine,
} from '../content/load.ts'
import type { PrintWords } from '../content/schema.ts'
import { stepsOf } from '../guide/order.ts'
import { isBlank, sheetsOf, type Choice, type Sheets, type Whole } from '../guide/print.ts'
import { fill, listed } from '../guide/words.ts'
import { useGuide } from '../store/StoreContext.ts'
import css from './PrintPage.module.css'
import { PrintSheets } from './PrintSheets.tsx'
import { Title } from './Title.tsx'
import { useHydrated } from './useHydrated.ts'
import { useWords } from './ViewContext.ts'

type Printed = { whole: Whole; words: PrintWords }

/** Everything that can be printed. With the page, so that no other page carries the list. */
export async function loadPrinted(): Promise<Printed> {
  const [steps, claims, sources, gaps, glossary, support, words] = await Promise.all([
    loadEverySection(),
    loadClaims(),
    loadSources(),
    loadGaps(),
    loadGlossary(),
    loadSupport(),
    loadPrintWords(),
  ])
  return { whole: { language: language.id, steps, claims, sources, gaps, glossary, support }, words }
}

/** What a link to this page may carry in the history entry: the address says nothing of it. */
type PrintState = { print?: Partial<Choice> } | null

const steps = stepsOf(spine)
const everything: Choice = { what: 'all', step: steps[0]?.id ?? '' }

/** The whole guide on paper, or a part of it. Printing begins when somebody presses "Print", and never by itself (P7). */
export function PrintPage() {
  const { whole, words } = useWords() as Printed
  const { choice, choose } = useChoice()
  const kept = useGuide((state) => state.kept)
  const country = useGuide((state) => state.country)
  const sheets = sheetsOf(whole, choice, kept, country)
  const blank = isBlank(sheets)
  const [question, risk] = words.safe
  return (
    <div data-tint="dusk">
      <Title tab={words.tab} />
      <div className={`wrap no-print ${css['top']}`}>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p>{words.lead}</p>
        <PrintChoice choice={choice} steps={steps} words={words.choice} onChoose={choose} />
        <p role="status">
          {blank ? words.choice.nothing : fill(words.choice.shown, { parts: countsOf(sheets, words.counts) })}
        </p>
        <p>
          <strong>{question}</strong> {risk}
        </p>
        <button
          type="button"
          className={buttons['button']}
          disabled={blank}
          onClick={() => window.print()}
          data-scripts=""
        >
          {words.button}
        </button>
        <p data-no-scripts="">{words.noScripts}</p>
      </div>
      {!blank && <PrintSheets sheets={sheets} whole={whole} words={words} what={choice.what} />}
    </div>
  )
}

/** What was chosen here, else what the link that led here asked for. A prerendered page shows everything. */
function useChoice(): { choice: Choice; choose: (choice: Choice) => void } {
  const hydrated = useHydrated()
  const { state } = useLocation() as { state: PrintState }
  const [chosen, choose] = useState<Choice | null>(null)
  const asked = hydrated && state?.print ? { ...everything, ...state.print } : everything
  return { choice: chosen ?? asked, choose }
}

function countsOf(sheets: Sheets, words: PrintWords['counts']): string {
  const questions = sheets.questions.length + sheets.steps.reduce((sum, step) => sum + step.cards.length, 0)
  const counts = {
    steps: sheets.steps.length,
    questions,
    terms: sheets.terms.length,
    lines: sheets.lines.length,
    sources: sheets.sources.length,
  }
  const kinds = Object.keys(counts) as (keyof typeof counts)[]
  return listed(kinds.map((kind) => counts[kind] > 0 && fill(words[kind], { count: counts[kind] })))
}
