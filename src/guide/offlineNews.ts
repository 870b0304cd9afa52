/** What is heard of the copy for reading offline, and what is known after it. */
import type { Offline } from './offline.ts'

/**
 * What is heard of the copy. `asked`: it is to be there. `made`: it is whole and answers. `fault`: an attempt to make it
 * failed. `broken`: it is not whole, and could not be mended. `newer`: a newer one waits. `taken`: the newer one is in
 * use. `removing`, `gone`, `left` (some of it could not be removed), `wanted` (another tab asked for it meanwhile).
 */
export type OfflineNews =
  | 'asked'
  | 'made'
  | 'fault'
  | 'broken'
  | 'newer'
  | 'taken'
  | 'removing'
  | 'gone'
  | 'left'
  | 'wanted'

const after: { [So in Offline]: Partial<Record<OfflineNews, Offline>> } = {
  none: { asked: 'making', left: 'stuck' },
  making: { made: 'ready', taken: 'ready', newer: 'waiting', fault: 'failed', broken: 'failed', removing: 'removing' },
  // An update that fails half-way changes nothing: the version that is here stays whole.
  ready: { newer: 'waiting', broken: 'failed', removing: 'removing' },
  waiting: { taken: 'ready', removing: 'removing' },
  failed: { asked: 'making', made: 'ready', newer: 'waiting', taken: 'ready', removing: 'removing' },
  removing: { asked: 'making', gone: 'removed', left: 'stuck', wanted: 'none' },
  removed: { asked: 'making', left: 'stuck' },
  stuck: { asked: 'making', removing: 'removing' },
}

/** What is known after this was heard. News of a copy that was given up meanwhile changes nothing. */
export const afterNews = (so: Offline, news: OfflineNews): Offline => after[so][news] ?? so
