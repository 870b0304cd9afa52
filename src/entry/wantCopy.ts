import type { OfflineCopy } from '../store/guideStore.ts'
import { hasLeft } from '../pages/hasLeft.ts'
import { removeCopy } from './removeCopy.ts'

let followed = false
const hands = () => import('./offline.ts')

/** The copy for reading without internet. What makes and removes it is fetched only where one is wanted, or left. */
export const offlineCopy: OfflineCopy = {
  follow: async (wanted, tell) => {
    try {
      followed ||= wanted || (await navigator.serviceWorker.getRegistration()) !== undefined
      if (followed) (await hands()).follow(wanted, tell)
    } catch {
      if (!followed) return
      if (!wanted) await removeCopy().catch(() => 0)
      tell(wanted ? 'failed' : 'stuck')
    }
  },
  take: () => {
    hands()
      .then(({ takeNewer }) => takeNewer())
      .catch(() => hasLeft() || location.reload())
  },
}
