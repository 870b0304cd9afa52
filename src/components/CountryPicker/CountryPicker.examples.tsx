import type { Examples } from '../../content/examples.ts'
import { CountryPicker } from './CountryPicker.tsx'

export const examples: Examples = ({ support, supportWords }) => ({
  'none picked': <CountryPicker countries={support.countries} picked={null} onPick={() => {}} words={supportWords} />,
  'one picked': (
    <CountryPicker
      countries={support.countries}
      picked={support.countries[0]?.id ?? null}
      onPick={() => {}}
      words={supportWords}
    />
  ),
})
