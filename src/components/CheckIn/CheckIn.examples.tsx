import type { Examples } from '../../content/examples.ts'
import type { AllWords } from '../../content/examples.ts'
import { fill } from '../../guide/words.ts'
import { Ending } from './Ending.tsx'
import { OnePage } from './OnePage.tsx'
import { Back, Question } from './Question.tsx'
import { Way, type WayStep } from './Way.tsx'

const nothing = (): void => {}

function first({ checkIn: { words, questions } }: AllWords) {
  const [asked] = questions
  if (!asked) throw new Error('The check-in asks nothing')
  const position = fill(words.position, { number: 1 })
  return { asked, position, words, picked: asked.answers[0]?.id, onPick: nothing, onAnswer: nothing }
}

const waysIn = ({ checkIn, steps, ui }: AllWords): WayStep[] =>
  (checkIn.outcomes.find(({ path }) => path)?.path ?? []).map((each) => ({
    ...each,
    title: steps.find(({ id }) => id === each.step)?.title ?? each.step,
    state: ui.state.explored,
  }))

function ending(words: AllWords, care: boolean) {
  const outcome = words.checkIn.outcomes.find((each) => Boolean(each.care) === care && Boolean(each.path) !== care)
  if (!outcome) throw new Error('The check-in has no such end')
  const steps = care ? [] : waysIn(words)
  const shown = {
    end: { outcome, care: outcome.care ?? [], lines: [], fear: false },
    steps,
    words: words.checkIn.words,
  }
  return { ...shown, onBack: nothing, onAgain: nothing, picker: null, children: null }
}

export const examples: Examples = (words) => ({
  question: <Question {...first(words)} picked={undefined} onBack={undefined} />,
  'question with an answer, and a way back': <Question {...first(words)} onBack={nothing} />,
  'question, focused': {
    drawn: <Question {...first(words)} onBack={nothing} />,
    focus: first(words).asked.answers[1]?.answer ?? '',
  },
  back: <Back label={words.checkIn.words.back} onBack={nothing} />,
  'end with a path': <Ending {...ending(words, false)} />,
  'end with care': <Ending {...ending(words, true)} />,
  way: <Way steps={waysIn(words)} />,
  'all on one page': (
    <OnePage table={words.checkIn} titles={Object.fromEntries(words.steps.map(({ id, title }) => [id, title]))} />
  ),
})
