import type { ReactNode, ToggleEvent } from 'react'
import { Link } from 'react-router-dom'
import type { Question } from '../../content/schema.ts'
import { paths } from '../../guide/paths.ts'
import buttons from '../Button/Button.module.css'
import { CareCard } from '../CareCard/CareCard.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './FaqCard.module.css'

type FaqCardProps = {
  card: Question
  /** "Read the step: …", where the card is not shown in that step. */
  read?: string | undefined
  /** Words behind the title once it was opened. */
  opened?: string | undefined
  onToggle: (open: boolean) => void
  /** The toggle that saves it, and what stands after it. */
  children: ReactNode
}

/** A question: a native element, so that it opens before and without scripts, and find-in-page opens it. */
export function FaqCard({ card, read, opened, onToggle, children }: FaqCardProps) {
  return (
    <details
      className={css['card']}
      id={card.id}
      onToggle={(event: ToggleEvent<HTMLDetailsElement>) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <h3>
          {card.question}
          {opened && <span className={css['opened']}>{opened}</span>}
        </h3>
      </summary>
      <div className={css['answer']}>
        {card.care && <CareCard care={card.care} level={4} />}
        {card.answer.map((point, index) => (
          <Prose key={index} text={point.text} advice={point.advice} detour />
        ))}
        <div className={buttons['row']}>
          {read && (
            <Link
              className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
              to={paths.section(card.section)}
              state={{ detour: true }}
            >
              {read}
            </Link>
          )}
          {children}
        </div>
      </div>
    </details>
  )
}
