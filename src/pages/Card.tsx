import { useEffect, useRef } from 'react'
import { FaqCard } from '../components/FaqCard/FaqCard.tsx'
import { spine, ui } from '../content/load.ts'
import type { Question } from '../content/schema.ts'
import { positionOf } from '../guide/order.ts'
import { fill } from '../guide/words.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import { SaveToggle } from './Keeping.tsx'
import { useHydrated } from './useHydrated.ts'
import { useAnswerLaidOut } from './useLaidOut.ts'

/** A question as it stands on its own page and in the step that it belongs to. */
export function Card({ card, here }: { card: Question; /** The step that it is shown in. */ here?: string }) {
  const opened = useGuide(({ kept }) => kept.opened[card.id] !== undefined)
  const { openQuestion } = useActions()
  // It does nothing without scripts, so it comes with them: 45 of them would be 45 buttons to fetch before reading.
  const hydrated = useHydrated()
  const root = useRef<HTMLDetailsElement>(null)
  useAnswerLaidOut(root, hydrated)
  // By a tap on the words as they arrived, or by the hash: that it opened then, nobody was there to hear.
  useEffect(() => {
    if (hydrated && root.current?.open) openQuestion(card.id)
  }, [hydrated, card.id, openQuestion])
  const title = positionOf(spine, card.section)?.step.title
  return (
    <FaqCard
      ref={root}
      card={card}
      read={card.section === here || !title ? undefined : fill(ui.questions.read, { title })}
      opened={opened ? ui.questions.opened : undefined}
      onToggle={(open) => open && openQuestion(card.id)}
    >
      {hydrated && <SaveToggle kind="question" id={card.id} label={ui.questions.save} />}
    </FaqCard>
  )
}
