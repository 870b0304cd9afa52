import type { Step } from '../../content/compile/compile.ts'
import { shoreOf, type Reach } from '../../guide/shore.ts'
import { fill, listed } from '../../guide/words.ts'
import { paths } from '../../guide/paths.ts'
import type { StepState } from '../../guide/progress.ts'
import { Drawing, isDrawing } from '../Drawing/Drawing.tsx'
import { Icon } from '../Icon/Icon.tsx'
import { Link } from '../Link/Link.tsx'
import css from './Shore.module.css'

export type StateWords = {
  position: string
  saved: string
  here: string
  explored: string
  notYet: string
  changed: string
  minutes: string
}
export type ShoreItem = {
  step: Step
  number: number
  total: number
  state: StepState
  /** The page that is open. */ current?: boolean
}

type ShoreProps = {
  items: readonly ShoreItem[]
  words: StateWords
  /** In the rail beside a step there is less room. */ narrow?: boolean
}

const reachOf = ({ state, current }: ShoreItem): Reach =>
  current || state.here ? 'here' : state.explored ? 'dry' : 'wet'

/** The steps of a part beside the water, which has drawn back from what is explored. Words carry each state too. */
export function Shore({ items, words, narrow = false }: ShoreProps) {
  const water = shoreOf(items.map(reachOf))
  return (
    <div className={css['shore']} data-narrow={narrow || undefined}>
      <svg className={css['water']} viewBox={`0 0 84 ${water.height}`} preserveAspectRatio="none" aria-hidden="true">
        <path className={css['wash']} d={water.wash} />
        <path className={css['body']} d={water.body} />
        <path className={css['line']} d={water.line} />
      </svg>
      <ol>
        {items.map((item) => (
          <ShoreStep key={item.step.id} item={item} words={words} narrow={narrow} />
        ))}
      </ol>
    </div>
  )
}

function ShoreStep({ item, words, narrow }: { item: ShoreItem; words: StateWords; narrow: boolean }) {
  const { step, number, total, state, current } = item
  const name = listed([
    step.title,
    fill(words.position, { number, total }),
    state.saved && words.saved,
    state.here && words.here,
    state.changed && words.changed,
    state.explored ? words.explored : words.notYet,
  ])
  return (
    <li className={css['step']} data-reach={reachOf(item)}>
      <span className={css['spot']}>{isDrawing(step.id) && <Drawing name={step.id} size={44} beside={narrow} />}</span>
      <span>
        <Link to={paths.section(step.id)} aria-label={name} aria-current={current ? 'step' : undefined}>
          {step.title}
        </Link>
        <span className={css['state']} aria-hidden="true">
          <span>{fill(words.minutes, { minutes: step.minutes })}</span>
          {state.saved && (
            <span>
              <Icon name="saved" size={16} />
              {words.saved}
            </span>
          )}
          {state.here && <strong>{words.here}</strong>}
          {state.changed && <span>{words.changed}</span>}
          {state.explored ? (
            <span>
              <Icon name="explored" size={16} />
              {words.explored}
            </span>
          ) : (
            !state.here && <span>{words.notYet}</span>
          )}
        </span>
      </span>
    </li>
  )
}
