import { ui } from '../content/load.ts'
import { fill } from '../guide/words.ts'

/** The tab's title: neutral, for a screen that somebody else may see (C1). */
export function Title({ tab }: { tab: string }) {
  return <title>{fill(ui.title, { page: tab })}</title>
}
