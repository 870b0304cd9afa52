import { leaveWords, showRest } from './leaveWords.ts'
import { nextFrame, nextTask } from './ready.ts'

/**
 * Brings what makes the page answer, once its words are painted: the scripts that it names, each in a task of its own,
 * since evaluated as one they would hold a slow phone. Where one does not arrive, the words stay as they are.
 */
export async function beginOncePainted(): Promise<void> {
  await nextFrame()
  const scripts = Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]'), ({ href }) => href)
  try {
    // In the order in which they need each other. The last one draws: all rules are there by then.
    await Promise.all([showRest(), bring(scripts.slice(0, -1))])
    await bring(scripts.slice(-1))
  } catch {
    leaveWords()
  }
}

async function bring(scripts: readonly string[]): Promise<void> {
  for (const script of scripts) {
    await nextTask()
    await import(/* @vite-ignore */ script)
  }
}
