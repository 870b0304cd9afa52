import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { BreathWave } from '../components/BreathWave/BreathWave.tsx'
import buttons from '../components/Button/Button.module.css'
import { Grounding } from '../components/Grounding/Grounding.tsx'
import { Link } from '../components/Link/Link.tsx'
import { Sea } from '../components/Sea/Sea.tsx'
import { Waiting } from '../components/Waiting/Waiting.tsx'
import type { Calm } from '../content/schema.ts'
import { modes, type Mode, type Screen } from '../guide/calm.ts'
import { paths } from '../guide/paths.ts'
import { CalmAfter } from './CalmAfter.tsx'
import { BreathOptions, useBreathOptions } from './CalmOptions.tsx'
import css from './CalmPage.module.css'
import { useAwake } from './useAwake.ts'

/**
 * One short line a screen: a way to be calmer, the question after it, what follows. Nothing of it is kept.
 *
 * What is spoken: the cue words of the breath are not, since they would cut off everything else every few seconds.
 * A reader who wants them turns them on. They and the first words of a way that was just chosen come from one quiet
 * status, so nothing is said twice.
 */
export function CalmStage({ words, begun }: { words: Calm; begun: Mode }) {
  const [mode, setMode] = useState(begun)
  const [screen, setScreen] = useState<Screen>('going')
  const [spoken, setSpoken] = useState('')
  const options = useBreathOptions(words.breathe, setSpoken)
  const root = useHeading(screen)
  useAwake(screen === 'going')
  const choose = (chosen: Mode): void => {
    setMode(chosen)
    setSpoken(firstWords(words, chosen))
  }
  const show = (then: Screen): void => {
    setSpoken('')
    setScreen(then)
  }
  const stop = (
    <button
      type="button"
      className={`${buttons['button']} ${buttons['quiet']} ${css['press']}`}
      onClick={() => show('ask')}
    >
      {words.stop}
    </button>
  )
  return (
    <div className={css['stage']} ref={root} data-mode={screen === 'going' ? mode : undefined}>
      <span className={css['moon']} aria-hidden="true" />
      {screen === 'going' ? (
        <>
          <h1 className={css['title']} tabIndex={-1}>
            {words.title}
          </h1>
          <div className={css['mid']} data-scripts="">
            {mode === 'breathe' && <BreathWave words={words.breathe} pace={options.pace} onTurn={options.turn} />}
            {mode === 'ground' && (
              <Grounding words={words.ground} onEnd={() => show('ask')}>
                {stop}
              </Grounding>
            )}
            {mode === 'wait' && <Waiting words={words.wait} />}
          </div>
          <Foot words={words} mode={mode} onMode={choose}>
            {mode !== 'ground' && stop}
            <p>{words.stopIf}</p>
            {mode === 'breathe' && <BreathOptions words={words.breathe} options={options} />}
            {mode === 'ground' && <Water />}
          </Foot>
        </>
      ) : (
        <div className={css['after']} key={screen}>
          <CalmAfter
            words={words}
            screen={screen}
            others={modes.filter((each) => each !== mode)}
            onScreen={show}
            onMode={(chosen) => {
              setMode(chosen ?? mode)
              show('going')
            }}
          />
        </div>
      )}
      {screen !== 'going' && <Water />}
      <p className="vh" role="status">
        {spoken}
      </p>
    </div>
  )
}

const firstWords = ({ breathe, ground, wait }: Calm, mode: Mode): string =>
  ({ breathe: breathe.lead, ground: ground.senses.see.line, wait: wait.line })[mode]

/** A screen takes the place of the button that was pressed: its heading has the focus. Not so when the page opens. */
function useHeading(screen: Screen): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  const before = useRef(screen)
  useEffect(() => {
    if (before.current === screen) return
    before.current = screen
    window.scrollTo({ top: 0, behavior: 'instant' })
    root.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [screen])
  return root
}

function Water() {
  return (
    <div className={css['water']}>
      <Sea />
    </div>
  )
}

type FootProps = {
  words: Calm
  mode: Mode
  onMode: (mode: Mode) => void
  children: ReactNode
}

function Foot({ words, mode, onMode, children }: FootProps) {
  return (
    <div className={css['foot']} data-scripts="">
      <div className={css['modes']} role="group" aria-label={words.modes}>
        {modes.map((each) => (
          <button key={each} type="button" aria-pressed={mode === each} onClick={() => onMode(each)}>
            {words[each].name}
          </button>
        ))}
      </div>
      {children}
      <Link to={paths.support}>{words.help}</Link>
    </div>
  )
}
