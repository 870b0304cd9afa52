import type { Examples } from '../../content/examples.ts'
import type { Questions } from '../../content/schema.ts'
import { FaqCard } from './FaqCard.tsx'

function cardOf({ cards }: Questions, care: boolean) {
  const card = cards.find((each) => Boolean(each.care) === care)
  if (!card) throw new Error('There is no such card')
  return { card, onToggle: () => {}, children: null }
}

export const examples: Examples = ({ questions, ui: { questions: questionWords } }) => ({
  closed: <FaqCard {...cardOf(questions, false)} />,
  'opened before': <FaqCard {...cardOf(questions, false)} opened={questionWords.opened} />,
  'with care': <FaqCard {...cardOf(questions, true)} />,
})
