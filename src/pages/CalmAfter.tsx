import type { ReactNode } from 'react'
import buttons from '../components/Button/Button.module.css'
import { CallNow } from '../components/CareCard/CareCard.tsx'
import { Icon, type IconName } from '../components/Icon/Icon.tsx'
import { Link } from '../components/Link/Link.tsx'
import { spine } from '../content/load.ts'
import type { Calm } from '../content/schema.ts'
import type { Mode, Screen } from '../guide/calm.ts'
import { paths } from '../guide/paths.ts'
import { useGuide } from '../store/StoreContext.ts'
import css from './CalmPage.module.css'

type After = {
  words: Calm
  screen: Exclude<Screen, 'going'>
  /** The ways that were not just tried. */ others: readonly Mode[]
  onScreen: (screen: Screen) => void
  /** Begin a way, or go on with the same where none is named. */ onMode: (mode?: Mode) => void
}

/** The question after each way, and what follows each answer. "Worse" leads to people, never to another exercise. */
export function CalmAfter(props: After) {
  const { words, screen } = props
  return (
    <>
      <h1 tabIndex={-1}>{words[screen].line}</h1>
      {screen === 'worse' ? <Worse {...props} /> : <p>{words[screen].hint}</p>}
      {screen === 'ask' && <Answers {...props} />}
      {(screen === 'easier' || screen === 'same') && <Ways {...props} />}
      {screen === 'stopped' && (
        <div className={css['ways']}>
          <Way to={paths.support} icon="phone">
            {words.worse.lines}
          </Way>
          <Way to={paths.home}>{words.ways.guide}</Way>
        </div>
      )}
    </>
  )
}

const answers: readonly { id: 'easier' | 'same' | 'worse'; icon: IconName }[] = [
  { id: 'easier', icon: 'calm' },
  { id: 'same', icon: 'flat' },
  { id: 'worse', icon: 'shaky' },
]

/** Three answers of equal weight. */
function Answers({ words, onScreen }: After) {
  return (
    <div className={`${css['ways']} ${css['answers']}`}>
      {answers.map(({ id, icon }) => (
        <button key={id} type="button" className={quiet} onClick={() => onScreen(id)}>
          <Icon name={icon} size={28} />
          {words.ask[id]}
        </button>
      ))}
    </div>
  )
}

function Ways({ words, others, onMode }: After) {
  return (
    <div className={css['ways']}>
      <button type="button" className={quiet} onClick={() => onMode()}>
        {words.ways.stay}
      </button>
      {others.map((mode) => (
        <button key={mode} type="button" className={quiet} onClick={() => onMode(mode)}>
          {words[mode].name}
        </button>
      ))}
      <Way to={paths.home}>{words.ways.guide}</Way>
    </div>
  )
}

function Worse({ words: { worse }, onScreen }: After) {
  const picked = useGuide((state) => state.country)
  const country = spine.emergency.find((each) => each.id === picked)
  return (
    <>
      <p>{worse.danger}</p>
      {country && <CallNow country={country} />}
      <p>{worse.hint}</p>
      <div className={css['ways']}>
        <Link className={buttons['button']} to={paths.support}>
          <Icon name="phone" />
          {worse.lines}
        </Link>
        <Way to={paths.talk} icon="message">
          {worse.send}
        </Way>
        <button type="button" className={quiet} onClick={() => onScreen('stopped')}>
          <Icon name="flat" />
          {worse.stop}
        </button>
      </div>
    </>
  )
}

const quiet = `${buttons['button']} ${buttons['quiet']} ${css['press']}`

function Way({ to, icon, children }: { to: string; icon?: IconName; children: ReactNode }) {
  return (
    <Link className={quiet} to={to}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}
