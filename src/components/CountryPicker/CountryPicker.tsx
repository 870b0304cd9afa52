import { useId } from 'react'
import type { Country } from '../../content/schema.ts'
import css from './CountryPicker.module.css'

type CountryPickerProps = {
  countries: readonly Pick<Country, 'id' | 'name'>[]
  picked: string | null
  onPick: (country: string | null) => void
  words: Record<'country' | 'everyCountry' | 'pick', string>
}

/** The country whose lines are shown. None is guessed, and none is kept. */
export function CountryPicker({ countries, picked, onPick, words }: CountryPickerProps) {
  const id = useId()
  return (
    <div className={css['picker']} data-scripts="">
      <label htmlFor={id}>{words.country}</label>
      <select
        id={id}
        value={picked ?? ''}
        autoComplete="off"
        aria-describedby={`${id}-why`}
        onChange={(event) => onPick(event.target.value || null)}
      >
        <option value="">{words.everyCountry}</option>
        {countries.map((country) => (
          <option key={country.id} value={country.id}>
            {country.name}
          </option>
        ))}
      </select>
      <p id={`${id}-why`}>{words.pick}</p>
    </div>
  )
}
