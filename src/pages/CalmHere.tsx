import { useRef, useState, type ComponentType } from 'react'
import { BreathWave } from '../components/BreathWave/BreathWave.tsx'
import buttons from '../components/Button/Button.module.css'
import { Choices } from '../components/Choices/Choices.tsx'
import { Grounding } from '../components/Grounding/Grounding.tsx'
import { Link } from '../components/Link/Link.tsx'
import { Waiting } from '../components/Waiting/Waiting.tsx'
import { loadCalm } from '../content/load.ts'
import type { Calm, WidgetOf } from '../content/schema.ts'
import { modes, type Mode } from '../guide/calm.ts'
import { paths } from '../guide/paths.ts'
import css from './CalmHere.module.css'

/** The same three ways as in right-now mode, inside a step, once their words are here. */
export async function calmHere(): Promise<ComponentType<{ words: WidgetOf<'calm'> }>> {
  const calm = await loadCalm()
  return function CalmHere({ words }) {
    return <Ways words={calm} whole={words.labels.whole} />
  }
}

function Ways({ words, whole }: { words: Calm; whole: string }) {
  const [mode, setMode] = useState<Mode | null>(null)
  const [usual] = words.breathe.paces
  const root = useRef<HTMLDivElement>(null)
  // The button that stops goes with what it stopped: the focus is then where another way can be picked.
  const end = (): void => {
    setMode(null)
    root.current?.querySelector('input')?.focus()
  }
  const stop = (
    <button type="button" className={`${buttons['button']} ${buttons['quiet']}`} onClick={end}>
      {words.stop}
    </button>
  )
  return (
    <div ref={root}>
      <Choices
        legend={words.modes}
        options={modes.map((id) => ({ id, label: words[id].name }))}
        value={mode}
        onChoose={(id) => setMode(modes.find((each) => each === id) ?? null)}
      />
      {mode && (
        <div className={css['quiet']} data-hour="night" data-mode={mode}>
          {mode === 'breathe' && <BreathWave words={words.breathe} pace={usual ?? null} />}
          {mode === 'ground' && (
            <Grounding words={words.ground} onEnd={end}>
              {stop}
            </Grounding>
          )}
          {mode === 'wait' && <Waiting words={words.wait} />}
          {mode !== 'ground' && <div className={css['stop']}>{stop}</div>}
        </div>
      )}
      <p role="status" className={css['if']}>
        {mode ? words.stopIf : ''}
      </p>
      <p>
        <Link to={paths.calm}>{whole}</Link>
      </p>
    </div>
  )
}
