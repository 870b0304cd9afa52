import { use, useState, useSyncExternalStore, type ReactNode } from 'react'
import buttons from '../components/Button/Button.module.css'
import { ListenIcon } from '../components/Listen/ListenIcon.tsx'
import css from '../components/Listen/Listen.module.css'
import { loadListenWords } from '../content/load.ts'
import type { ListenWords } from '../content/schema.ts'
import type { Speed } from '../guide/listening.ts'
import { deviceVoice } from './deviceVoice.ts'
import { useParts } from './useParts.ts'
import { VoiceContext } from './VoiceContext.ts'

/** A step that is not yet in the language of the page is spoken in its own. */
const spoken = (): string =>
  document.querySelector<HTMLElement>('[data-aloud][lang]:not([hidden] *)')?.lang ??
  document.documentElement.lang.split('-')[0] ??
  'en'
const own = deviceVoice(typeof window === 'undefined' ? undefined : window.speechSynthesis, spoken)

const loadAloud = () => import('./Aloud.tsx')

/** "Listen", where the device has a voice of its own. What reads comes when somebody is about to press it. */
function Listen({ words }: { words: ListenWords }) {
  const voice = use(VoiceContext) ?? own
  const ready = useSyncExternalStore(voice.onChange, voice.ready)
  const { button, parts, ask } = useParts(loadAloud, ready)
  // Counts the presses, since each begins anew. None: it is silent.
  const [begun, setBegun] = useState(0)
  const [speed, setSpeed] = useState<Speed>('usual')
  if (!ready) return null
  const begin = (): void => {
    ask()
    setBegun(begun + 1)
  }
  const stop = (): void => {
    setBegun(0)
    // The pressed button goes with the controls: the focus stays with what opened them.
    button.current?.focus()
  }
  const comes = begun > 0 && parts === null
  return (
    <>
      <div className={css['start']}>
        <button
          ref={button}
          type="button"
          className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
          aria-expanded={begun > 0 && !comes}
          aria-describedby="headphones"
          data-waiting={comes ? '' : undefined}
          onClick={begin}
          data-scripts=""
        >
          <ListenIcon />
          {words.listen}
        </button>
        <p id="headphones">{words.headphones}</p>
      </div>
      {begun > 0 &&
        (parts === 'failed' ? (
          <p role="alert">{words.away}</p>
        ) : (
          parts && (
            <parts.Aloud key={begun} voice={voice} words={words} speed={speed} onSpeed={setSpeed} onStop={stop} />
          )
        ))}
    </>
  )
}

/** The control with its words, as a page can wait for it. */
export async function loadListen(): Promise<{ default: () => ReactNode }> {
  const words = await loadListenWords()
  return { default: () => <Listen words={words} /> }
}
