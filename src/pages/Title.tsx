import { useDeferredValue } from 'react'
import { ui } from '../content/load.ts'
import { fill } from '../guide/words.ts'

/** The tab's title: neutral, for a screen that somebody else may see (C1). */
export function Title({ tab }: { tab: string }) {
  // The words come first: to tell the browser costs a phone some milliseconds.
  const told = useDeferredValue(tab)
  return <title>{fill(ui.title, { page: told })}</title>
}
