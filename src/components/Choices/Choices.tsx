import { useId } from 'react'
import css from './Choices.module.css'

type ChoicesProps = {
  legend: string
  options: readonly { id: string; label: string }[]
  /** The id that is chosen, if one is. */ value: string | null
  onChoose: (id: string) => void
  /** The legend is spoken and not seen, where what stands above says it already. */ quiet?: boolean
  /** Whole sentences to choose from: one below the other. */ long?: boolean
}

/** One of a few: native radios, drawn as buttons that wrap. */
export function Choices({ legend, options, value, onChoose, quiet = false, long = false }: ChoicesProps) {
  const name = useId()
  return (
    <fieldset className={css['choices']} data-long={long || undefined}>
      <legend className={quiet ? 'vh' : undefined}>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={value === id}
            autoComplete="off"
            onChange={() => onChoose(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
