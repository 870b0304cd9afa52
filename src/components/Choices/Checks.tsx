import css from './Choices.module.css'

type ChecksProps = {
  legend: string
  options: readonly { id: string; label: string }[]
  chosen: readonly string[]
  onPress: (id: string) => void
}

/** Any of a few: native checkboxes, drawn as buttons that wrap. */
export function Checks({ legend, options, chosen, onPress }: ChecksProps) {
  return (
    <fieldset className={css['choices']}>
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} autoComplete="off" onChange={() => onPress(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
