import type { OfflineCopy } from '../store/guideStore.ts'
import { hasLeft } from '../pages/hasLeft.ts'
import type { follow, takeNewer } from './offline.ts'
import { removeCopy } from './removeCopy.ts'

/** Milliseconds that a worker which was about to write is given, before it is looked for again. */
const pause = 150

type Hands = { follow: typeof follow; takeNewer: typeof takeNewer }

/** Removes what is there, and says whether nothing of it is found any more. */
async function isGone(): Promise<boolean> {
  if ((await removeCopy()) === 0) return true
  await new Promise((next) => window.setTimeout(next, pause))
  return (await removeCopy()) === 0
}

/** The copy for reading without internet, with the hands that make and remove it: fetched where one is wanted, or left. */
export function copyBy(hands: () => Promise<Hands>): OfflineCopy {
  let followed = false
  let wish = false
  return {
    follow: async (wanted, tell) => {
      wish = wanted
      try {
        followed ||= wanted || (await navigator.serviceWorker.getRegistration()) !== undefined
        if (followed) (await hands()).follow(wanted, tell)
      } catch {
        if (!followed) return
        const so = wanted ? 'failed' : (await isGone().catch(() => false)) ? 'removed' : 'stuck'
        // The reader may have thought better of it meanwhile.
        if (wish === wanted) tell(so)
      }
    },
    take: () => {
      hands()
        .then(({ takeNewer }) => takeNewer())
        .catch(() => hasLeft() || location.reload())
    },
  }
}

export const offlineCopy = copyBy(() => import('./offline.ts'))
