import { useEffect, useRef, type SubmitEvent } from 'react'
import type { SafeAnswer, Talk } from '../../content/schema.ts'
import buttons from '../Button/Button.module.css'
import { CareCard } from '../CareCard/CareCard.tsx'
import { Pick, PickGroup } from '../Pick/Pick.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Talk.module.css'

type SafeToTellProps = { words: Talk['safe']; onAnswer: (answer: SafeAnswer) => void }

/** "Is it safe to tell them?", asked before there is anything to pick. */
export function SafeToTell({ words, onAnswer }: SafeToTellProps) {
  const answered = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const given = new FormData(event.currentTarget).get('safe')
    const answer = words.answers.find(({ id }) => id === given)
    if (answer) onAnswer(answer.id)
  }
  return (
    <form className={css['safe']} onSubmit={answered} autoComplete="off">
      <PickGroup title={<h2>{words.title}</h2>}>
        <Prose text={words.lead} advice />
        {words.answers.map(({ id, label }) => (
          <Pick key={id} type="radio" name="safe" value={id} required>
            {label}
          </Pick>
        ))}
      </PickGroup>
      <button type="submit" className={buttons['button']}>
        {words.go}
      </button>
    </form>
  )
}

/** What follows from the answer. Danger first, then people, then words. */
export function AfterSafe({ answer }: { answer: Talk['safe']['answers'][number] }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={css['after']}>
      <h2 ref={heading} tabIndex={-1}>
        {answer.title}
      </h2>
      {answer.care && <CareCard care={answer.care} level={3} />}
      {answer.text.map((text, index) => (
        <Prose key={index} text={text} />
      ))}
    </section>
  )
}
