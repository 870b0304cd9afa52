import { language, spine } from '../content/load.ts'
import { aheadOf, type Sign } from '../guide/ahead.ts'
import { paths, startOf } from '../guide/paths.ts'
import { atRest } from '../pages/atRest.ts'
import type { LitSection } from '../pages/readSection.ts'
import type { Ahead } from '../pages/useAhead.ts'
import { answerAt } from '../pages/views.ts'
import { placeFrom } from '../pages/Way.tsx'

const start = startOf(import.meta.env.BASE_URL, language.prefix)

/** What a hand does before it follows a link. */
const nearing = ['pointerover', 'focusin', 'pointerdown'] as const

/** Each step is fetched ahead once. */
const fetched = new Map<string, Promise<LitSection | undefined>>()

/** Fetches what a sign says may be wanted. Never rejects: where it did not come, the tap asks again. */
async function take(sign: Sign): Promise<LitSection | undefined> {
  const id = aheadOf(spine, sign, spares())
  if (id === undefined) return undefined
  const coming = fetched.get(id) ?? partsOf(id)
  fetched.set(id, coming)
  return coming.catch(() => {
    fetched.delete(id)
    return undefined
  })
}

/** Fetches the words of a step on a sign of the hand, before they are asked for. */
export function fetchAhead(): void {
  // A tap gives three signs of the same link, right before it is to be answered.
  let last = ''
  const near = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link || link.href === last) return
    last = link.href
    if (link.origin === location.origin) void take({ link: placeFrom(start, link.pathname) })
  }
  for (const sign of nearing) document.addEventListener(sign, near, { passive: true })
}

/** The step after the one that is read, once all rests. */
export const giveAhead: Ahead = (section, give) => {
  let wanted = true
  atRest(() => {
    if (!wanted) return
    void take({ reads: paths.section(section) }).then((next) => next && atRest(() => wanted && give(next)))
  })
  return () => {
    wanted = false
  }
}

/** All that a step shows: its page, its words, its hour, and the one thing to try. Rejects where a part did not arrive. */
async function partsOf(id: string): Promise<LitSection | undefined> {
  const answer = await answerAt(paths.section(id))
  if ('to' in answer || answer.instead === 'missing') return undefined
  // An answer never rejects, and what came to nothing must not count as fetched.
  if (answer.instead) throw new Error(`The step ${id} did not arrive`, { cause: answer.cause })
  const read = answer.words as LitSection
  if (read.try.kind) await (await import('../pages/drawn.tsx')).widgetOf(id, read.try.kind)
  return read
}

/** Nothing is fetched ahead where it costs the reader, or could only fail: some browsers do not ask for that again. */
const spares = (): boolean =>
  !navigator.onLine || (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true
