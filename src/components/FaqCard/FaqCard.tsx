import type { ReactNode, Ref, ToggleEvent } from 'react'
import type { Question } from '../../content/schema.ts'
import { paths } from '../../guide/paths.ts'
import buttons from '../Button/Button.module.css'
import { CareCard } from '../CareCard/CareCard.tsx'
import { Foreign } from '../Lang/Lang.tsx'
import { Link } from '../Link/Link.tsx'
import { Prose } from '../Prose/Prose.tsx'
import { useProse } from '../Prose/ProseContext.ts'
import css from './FaqCard.module.css'

type FaqCardProps = {
  ref?: Ref<HTMLDetailsElement>
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
export function FaqCard({ ref, card, read, opened, onToggle, children }: FaqCardProps) {
  const { language } = useProse()
  return (
    <details
      ref={ref}
      className={css['card']}
      id={card.id}
      lang={card.lang}
      onToggle={(event: ToggleEvent<HTMLDetailsElement>) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <h3>
          {card.question}
          {opened && (
            <span className={css['opened']} lang={card.lang && language}>
              {opened}
            </span>
          )}
        </h3>
      </summary>
      <div className={css['answer']}>
        <Foreign lang={card.lang}>
          {card.care && <CareCard care={card.care} level={4} />}
          {card.answer.map((point, index) => (
            <Prose key={index} text={point.text} advice={point.advice} detour />
          ))}
        </Foreign>
        <div className={buttons['row']} lang={card.lang && language}>
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
