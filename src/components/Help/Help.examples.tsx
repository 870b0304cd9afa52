import type { Examples } from '../../content/examples.ts'
import { Help } from './Help.tsx'

export const examples: Examples = ({ widget, support, supportWords }) => ({
  'as it begins': (
    <Help
      words={widget('help')}
      lineWords={supportWords}
      countries={support.countries}
      lines={support.lines}
      country={null}
      onCountry={() => {}}
    />
  ),
})
