import { use, useRef, useSyncExternalStore, type ReactNode } from 'react'
import buttons from '../components/Button/Button.module.css'
import { ListenControls } from '../components/Listen/ListenControls.tsx'
import { ListenIcon } from '../components/Listen/ListenIcon.tsx'
import css from '../components/Listen/Listen.module.css'
import { loadListenWords } from '../content/load.ts'
import type { ListenWords } from '../content/schema.ts'
import { deviceVoice } from './deviceVoice.ts'
import { useListening } from './useListening.ts'
import { VoiceContext } from './VoiceContext.ts'

/** A step that is not yet in the language of the page is spoken in its own. */
const spoken = (): string =>
  document.querySelector<HTMLElement>('[data-aloud][lang]:not([hidden] *)')?.lang ??
  document.documentElement.lang.split('-')[0] ??
  'en'
const own = deviceVoice(typeof window === 'undefined' ? undefined : window.speechSynthesis, spoken)

/** "Listen", where the device has a voice of its own. While it reads, its controls stand below the button. */
function Listen({ words }: { words: ListenWords }) {
  const voice = use(VoiceContext) ?? own
  const ready = useSyncExternalStore(voice.onChange, voice.ready)
  const { listening, press, begin } = useListening(voice)
  const button = useRef<HTMLButtonElement>(null)
  if (!ready) return null
  const on = listening.state !== 'idle'
  return (
    <>
      <div className={css['start']}>
        <button
          ref={button}
          type="button"
          className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
          aria-expanded={on}
          aria-describedby="headphones"
          onClick={begin}
          data-scripts=""
        >
          <ListenIcon />
          {words.listen}
        </button>
        <p id="headphones">{words.headphones}</p>
      </div>
      {on && (
        <ListenControls
          listening={listening}
          words={words}
          onPress={(heard) => {
            // The pressed button goes with the controls: the focus stays with what opened them.
            if (heard.type === 'stop') button.current?.focus()
            press(heard)
          }}
        />
      )}
    </>
  )
}

/** The control with its words, as a page can wait for it. */
export async function loadListen(): Promise<{ default: () => ReactNode }> {
  const words = await loadListenWords()
  return { default: () => <Listen words={words} /> }
}
