import type { GuideStore } from './guideStore.ts'
import { key } from './storage.ts'

const erased = 'erased'

/** The line between the open tabs of one browser. Where a browser has none, storage events are heard all the same. */
export function lineToTabs(page: Window & typeof globalThis): BroadcastChannel | undefined {
  try {
    return new page.BroadcastChannel(key)
  } catch {
    return undefined
  }
}

/** Says to the other tabs that everything was erased. */
export const tellErased = (line: BroadcastChannel | undefined): void => line?.postMessage(erased)

/** Other tabs are heard from here on, and a tab that wakes looks first. Gives back the way to stop. */
export function hearOtherTabs(store: GuideStore, page: Window, line?: BroadcastChannel): () => void {
  const heard = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) store.getState().refresh()
  }
  const woken = (): void => {
    if (page.document.visibilityState === 'visible') store.getState().refresh()
  }
  const told = (event: MessageEvent): void => {
    if (event.data === erased) store.getState().erased()
  }
  page.addEventListener('storage', heard)
  page.document.addEventListener('visibilitychange', woken)
  line?.addEventListener('message', told)
  return () => {
    page.removeEventListener('storage', heard)
    page.document.removeEventListener('visibilitychange', woken)
    line?.removeEventListener('message', told)
  }
}
