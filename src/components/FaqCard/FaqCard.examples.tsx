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
  open: { drawn: <FaqCard {...cardOf(questions, false)} />, press: [cardOf(questions, false).card.question] },
  focused: { drawn: <FaqCard {...cardOf(questions, false)} />, focus: cardOf(questions, false).card.question },
  'with care, open': {
    drawn: <FaqCard {...cardOf(questions, true)} />,
    press: [cardOf(questions, true).card.question],
  },
  'with care': <FaqCard {...cardOf(questions, true)} />,
})
