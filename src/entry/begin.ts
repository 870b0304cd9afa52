import { leaveWords, showRest } from './leaveWords.ts'
import { nextTask } from './ready.ts'

/**
 * Brings what makes the page answer, once its words are painted: the scripts that it names, each in a task of its own,
 * since evaluated as one they would hold a slow phone. Where one does not arrive, the words stay as they are.
 */
export function beginOncePainted(): void {
  // A page in the background is not painted, and has nobody to wait for.
  if (document.hidden) void begin()
  else requestAnimationFrame(() => setTimeout(() => void begin()))
}

async function begin(): Promise<void> {
  showRest()
  try {
    // In the order in which they need each other; the last one begins.
    for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')) {
      await nextTask()
      await import(/* @vite-ignore */ href)
    }
  } catch {
    leaveWords()
  }
}
