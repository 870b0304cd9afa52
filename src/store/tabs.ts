import type { GuideStore } from './guideStore.ts'
import { key } from './storage.ts'

/** Other tabs are heard from here on, and a tab that wakes looks first. Gives back the way to stop. */
export function hearOtherTabs(store: GuideStore, page: Window): () => void {
  const heard = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) store.getState().refresh()
  }
  const woken = (): void => {
    if (page.document.visibilityState === 'visible') store.getState().refresh()
  }
  page.addEventListener('storage', heard)
  page.document.addEventListener('visibilitychange', woken)
  return () => {
    page.removeEventListener('storage', heard)
    page.document.removeEventListener('visibilitychange', woken)
  }
}
