import { useId, useState, type ReactNode, type SubmitEvent } from 'react'
import type { Asked } from '../../content/schema.ts'
import buttons from '../Button/Button.module.css'
import { Icon } from '../Icon/Icon.tsx'
import { Plain } from '../Prose/Plain.tsx'
import css from './CheckIn.module.css'

export type QuestionWords = Record<'continue' | 'back' | 'missing' | 'kept', string>

type QuestionProps = {
  asked: Asked
  /** Where it stands, in words. There is no fixed total. */ position: string
  /** The answer that was given here before. */ picked: string | undefined
  words: QuestionWords
  /** Chosen, and not sent off yet. */ onPick: (id: string) => void
  onAnswer: (id: string) => void
  onBack: (() => void) | undefined
}

/** One question, its answers, and a way on that says in words when nothing is chosen yet. */
export function Question({ asked, position, picked, words, onPick, onAnswer, onBack }: QuestionProps) {
  const [missing, setMissing] = useState(false)
  const id = useId()
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    // Read from the form: a choice that was made before the page was ours counts too.
    const chosen = new FormData(event.currentTarget).get('answer')
    if (typeof chosen === 'string') onAnswer(chosen)
    else setMissing(true)
  }
  return (
    <form className={css['question']} onSubmit={submit} autoComplete="off">
      {onBack && <Back label={words.back} onBack={onBack} />}
      <p className={css['position']} data-scripts="">
        {position}
      </p>
      <fieldset
        role="radiogroup"
        aria-describedby={missing ? `${id}-why ${id}-missing` : `${id}-why`}
        aria-invalid={missing || undefined}
      >
        <legend>
          <h1 tabIndex={-1}>{asked.question}</h1>
        </legend>
        <p className={css['why']} id={`${id}-why`}>
          <Plain text={asked.why} />
        </p>
        <div className={css['answers']} data-scripts="">
          {asked.answers.map((answer) => (
            <label key={answer.id}>
              <input
                type="radio"
                name="answer"
                value={answer.id}
                defaultChecked={answer.id === picked}
                onChange={() => {
                  setMissing(false)
                  onPick(answer.id)
                }}
              />
              {answer.answer}
            </label>
          ))}
        </div>
        <p className={css['missing']} id={`${id}-missing`} role="status">
          {missing && words.missing}
        </p>
      </fieldset>
      <button type="submit" className={buttons['button']} data-scripts="">
        {words.continue}
      </button>
      <p className={css['kept']} data-scripts="">
        {words.kept}
      </p>
    </form>
  )
}

/** The way to the question before. Without scripts all of them stand on one page, and there is none. */
export function Back({ label, onBack }: { label: ReactNode; onBack: () => void }) {
  return (
    <button type="button" className={css['back']} onClick={onBack} data-scripts="">
      <Icon name="back" />
      {label}
    </button>
  )
}
