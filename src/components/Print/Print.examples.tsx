import type { Examples } from '../../content/examples.ts'
import type { AllWords } from '../../content/examples.ts'
import type { ReactNode } from 'react'
import { PrintBlock } from './PrintBlocks.tsx'
import { PrintChoice } from './PrintChoice.tsx'
import { PrintContext } from './PrintContext.ts'
import { PrintCover } from './PrintCover.tsx'
import { PrintClaim, PrintGaps, PrintSources, PrintTerms } from './PrintEvidence.tsx'
import { PrintCard, PrintStep } from './PrintStep.tsx'
import { PrintText, VerdictMark } from './PrintText.tsx'

/** Among sheets that hold every step, question, claim and source. */
const onPaper = ({ print, ui }: AllWords, children: ReactNode): ReactNode => (
  <PrintContext value={{ words: print, verdicts: ui.verdicts, advice: ui.advice, numberOf: () => 7, chapters: {} }}>
    {children}
  </PrintContext>
)

export const examples: Examples = (words) => ({
  choice: (
    <PrintChoice
      choice={{ what: 'step', step: 'hormones' }}
      steps={words.spine.parts.flatMap(({ steps }) => steps)}
      words={words.print.choice}
      onChoose={() => {}}
    />
  ),
  cover: onPaper(
    words,
    <PrintCover
      name={words.ui.name}
      dates={{ day: words.spine.reviewed, due: words.spine.reviewDue, searched: words.spine.searchedUntil }}
      verdictMeans={words.verdictMeans}
    />,
  ),
  step: onPaper(
    words,
    words.steps.slice(0, 1).map((step) => <PrintStep key={step.id} step={step} position="" words={words.ui.step} />),
  ),
  block: onPaper(words, <PrintBlock block={words.block('heard')} words={words.ui.step} />),
  text: onPaper(words, <PrintText text={['It may be so.']} advice />),
  verdict: onPaper(words, <VerdictMark id="c01" verdict="some-evidence" />),
  card: onPaper(
    words,
    <>
      <h3>{words.print.savedQuestions}</h3>
      {words.questions.cards.slice(0, 1).map((card) => (
        <PrintCard key={card.id} card={card} />
      ))}
    </>,
  ),
  claim: onPaper(
    words,
    words.claims.claims
      .slice(0, 1)
      .map((claim) => (
        <PrintClaim key={claim.id} claim={claim} why={words.evidenceWords.why} none={words.evidenceWords.none} />
      )),
  ),
  gaps: onPaper(words, <PrintGaps gaps={words.gaps} words={words.evidenceWords} />),
  terms: onPaper(words, <PrintTerms terms={words.glossary.terms.slice(0, 4)} />),
  sources: onPaper(words, <PrintSources sources={words.sources.sources.slice(0, 4)} words={words.evidenceWords} />),
})
