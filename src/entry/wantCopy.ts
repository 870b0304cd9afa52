import type { OfflineCopy } from '../store/guideStore.ts'
import { hasLeft } from '../pages/hasLeft.ts'
import type { follow, takeNewer } from './offline.ts'
import { removeCopy } from './removeCopy.ts'

type Hands = { follow: typeof follow; takeNewer: typeof takeNewer }

/** How many things it found to remove. */
const remove = (): Promise<number> => removeCopy().catch(() => 1)

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
        if (wanted) return tell('failed')
        // Looked for once more, since what was removed may have been about to be written.
        await remove()
        const left = await remove()
        // The reader may have thought better of it meanwhile.
        if (!wish) tell(left === 0 ? 'removed' : 'stuck')
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
