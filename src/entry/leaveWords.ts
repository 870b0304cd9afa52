import { loadAgain } from '../pages/loadAgain.ts'
import { nextFrame } from './ready.ts'

/** Put in when this is built: it is needed where nothing else has arrived. */
declare const failedWords: Record<'words' | 'reload' | 'away', string>
const { words, reload, away } = failedWords

/**
 * The page has the rules that it showed; all others come in before anything that needs them, or it rejects. Each file
 * in a frame of its own: all at once they would hold a slow phone. The development server brings each rule with its part.
 */
export async function showRest(): Promise<void> {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-rest]')) {
    const coming = new Promise((came, failed) => {
      link.addEventListener('load', came)
      link.addEventListener('error', failed)
    })
    link.rel = 'stylesheet'
    await coming
    await nextFrame()
  }
}

/** The page stays as it was prerendered: every word is there. It says so once, and offers to load again. */
export function leaveWords(): void {
  const { dataset } = document.documentElement
  if (Object.hasOwn(dataset, 'unready')) return
  dataset['unready'] = ''
  // What was hidden until it is known what is kept.
  dataset['late'] = ''
  const notice = document.createElement('p')
  notice.setAttribute('role', 'status')
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = reload
  again.addEventListener('click', () => void loadAgain(() => notice.prepend(away, ' ')))
  notice.append(`${words} `, again)
  document.querySelector('main')?.prepend(notice)
}
