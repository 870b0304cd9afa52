import { useId } from 'react'
import type { Step } from '../../content/compile/compile.ts'
import type { PrintWords } from '../../content/schema.ts'
import type { Choice } from '../../guide/print.ts'
import css from './PrintChoice.module.css'

type PrintChoiceProps = {
  choice: Choice
  steps: readonly Step[]
  words: PrintWords['choice']
  onChoose: (choice: Choice) => void
}

/** All of it, one step, or what is saved. */
export function PrintChoice({ choice, steps, words, onChoose }: PrintChoiceProps) {
  const id = useId()
  const way = (what: Choice['what']) => (
    <label>
      <input
        type="radio"
        name={id}
        value={what}
        autoComplete="off"
        checked={choice.what === what}
        onChange={() => onChoose({ ...choice, what })}
      />
      {words[what]}
    </label>
  )
  return (
    <fieldset className={css['choice']} data-scripts="">
      <legend>{words.label}</legend>
      {way('all')}
      {way('step')}
      <select
        aria-label={words.which}
        value={choice.step}
        autoComplete="off"
        onChange={(event) => onChoose({ what: 'step', step: event.target.value })}
      >
        {steps.map((step, index) => (
          <option key={step.id} value={step.id}>
            {`${index + 1}. ${step.title}`}
          </option>
        ))}
      </select>
      {way('saved')}
    </fieldset>
  )
}
