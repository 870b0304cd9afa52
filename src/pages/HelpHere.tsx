import type { ComponentType } from 'react'
import { Help } from '../components/Help/Help.tsx'
import { loadSupport, supportWords } from '../content/load.ts'
import type { WidgetOf } from '../content/schema.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'

/** The widget that finds help, once the lines are here. The country is that of the whole visit, in memory only. */
export async function helpHere(): Promise<ComponentType<{ words: WidgetOf<'help'> }>> {
  const { countries, lines } = await loadSupport()
  return function HelpHere({ words }) {
    const country = useGuide((state) => state.country)
    const { pickCountry } = useActions()
    return (
      <Help
        words={words}
        lineWords={supportWords}
        countries={countries}
        lines={lines}
        country={country}
        onCountry={pickCountry}
      />
    )
  }
}
