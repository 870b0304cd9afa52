import type { MouseEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import buttons from '../components/Button/Button.module.css'
import { Drawing } from '../components/Drawing/Drawing.tsx'
import { Icon, type IconName } from '../components/Icon/Icon.tsx'
import { Link } from '../components/Link/Link.tsx'
import { Scene } from '../components/Scene/Scene.tsx'
import { scenes } from '../components/Scene/scenes.ts'
import { Shore } from '../components/Shore/Shore.tsx'
import { homeWords, spine, ui } from '../content/load.ts'
import { entryAt, start } from '../guide/checkinEntry.ts'
import { positionOf, stepsOf } from '../guide/order.ts'
import { paths } from '../guide/paths.ts'
import { returnLinks, stateOf } from '../guide/progress.ts'
import { ebbOf } from '../guide/shore.ts'
import { fill } from '../guide/words.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import css from './HomePage.module.css'
import { Title } from './Title.tsx'

const words = homeWords
const total = stepsOf(spine).length
const partner = paths.section('for-partners')

/** Home: safe first, then less alone, calmer, a little clearer; two doors, five moods, and the map. */
export function HomePage() {
  return (
    <>
      <Title tab={words.tab} />
      <section className={css['hero']} data-hour="dusk">
        <div className={`wrap ${css['sky']}`}>
          <h1 tabIndex={-1}>{words.title}</h1>
          <p>{words.lead}</p>
          <div className={buttons['row']}>
            <Link className={`${buttons['button']} ${buttons['calm']}`} to={paths.calm}>
              <Icon name="calm" />
              {words.calm}
            </Link>
            <Link className={css['help']} to={paths.support}>
              {words.help}
            </Link>
          </div>
        </div>
        <div className={css['bay']}>
          <Scene scene={scenes.dusk} />
        </div>
      </section>
      <div className="wrap">
        <Doors />
        <div className={css['room']}>
          <Return />
        </div>
        <Moods />
        <Way />
      </div>
    </>
  )
}

function Doors() {
  const first = stepsOf(spine)[0]
  return (
    <section className={css['doors']} aria-label={words.doors}>
      <div className={css['door']} data-hour="dusk">
        <span className={css['arch']}>
          <Scene scene={scenes.dusk} view="330 84 200 330" fit="xMidYMax slice" />
        </span>
        <div>
          <h2>{words.cried}</h2>
          <p>{fill(words.criedLead, { count: total })}</p>
          <Link className={buttons['button']} to={paths.section(first?.id ?? '')}>
            {words.start}
          </Link>
        </div>
      </div>
      <div className={css['door']} data-hour="morning">
        <span className={css['arch']}>
          <Scene scene={scenes.morning} view="650 92 210 330" fit="xMidYMax slice" />
          <Drawing name="for-partners" size={56} />
        </span>
        <div>
          <h2>{words.partner}</h2>
          <p>{words.partnerLead}</p>
          <Link className={`${buttons['button']} ${buttons['quiet']}`} to={partner}>
            {words.partnerLink}
          </Link>
        </div>
      </div>
    </section>
  )
}

/** For somebody who was here before: where they were, and what they have not opened. */
function Return() {
  const kept = useGuide((state) => state.kept)
  const { continueTo, next } = returnLinks(spine, kept)
  if (!continueTo) return null
  return (
    <nav className={css['return']} aria-label={words.return}>
      <Link to={paths.section(continueTo.step.id, continueTo.block ?? undefined)}>
        <Icon name="place" />
        {fill(words.continue, { title: continueTo.step.title })}
      </Link>
      {next && (
        <Link to={paths.section(next.id)}>
          <Icon name="next" />
          {fill(words.next, { title: next.title })}
        </Link>
      )}
    </nav>
  )
}

/** Answers to the check-in's first question. Where scripts are off the urgent one leads to help all the same. */
const moods: readonly { id: keyof typeof words.choices; icon: IconName; to: string }[] = [
  { id: 'hurt', icon: 'now', to: paths.section('get-support', 'call-now') },
  { id: 'shaky', icon: 'shaky', to: paths.checkIn },
  { id: 'flat', icon: 'flat', to: paths.checkIn },
  { id: 'curious', icon: 'calm', to: paths.checkIn },
  { id: 'partner', icon: 'crossing', to: paths.checkIn },
]

/** Begins the check-in with an answer that is handed on in memory, never in the address or the history. */
function useBegin(): (event: MouseEvent, id?: string) => void {
  const { answerCheckIn } = useActions()
  const navigate = useNavigate()
  return (event, id) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    const state = start(id)
    answerCheckIn(state.answers)
    void navigate(paths.checkIn, { state: entryAt(state) })
  }
}

function Moods() {
  const begin = useBegin()
  return (
    <section className={css['now']}>
      <h2 id="now">
        <Link to={paths.checkIn} onClick={(event) => begin(event)}>
          {words.now}
        </Link>
      </h2>
      <p className={css['lead']}>{words.nowLead}</p>
      <ul className={css['moods']} aria-labelledby="now">
        {moods.map(({ id, icon, to }) => {
          const [label, then] = words.choices[id]
          return (
            <li key={id}>
              <Link className={css[id === 'hurt' ? 'hurt' : 'mood']} to={to} onClick={(event) => begin(event, id)}>
                <Icon name={icon} size={40} />
                <span>{label}</span>
                <small>{then}</small>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The map: five hours side by side, the water drawn back from what is explored. */
function Way() {
  const kept = useGuide((state) => state.kept)
  return (
    <section className={css['map']} id="map">
      <h2 tabIndex={-1}>{words.map}</h2>
      <p className={css['lead']}>{words.mapLead}</p>
      <div className={css['parts']}>
        {spine.parts.map((part, index) => {
          const items = part.steps.map((step) => ({
            step,
            number: positionOf(spine, step.id)?.number ?? 0,
            total,
            state: stateOf(kept, step),
          }))
          const explored = items.filter((item) => item.state.explored).length
          return (
            <section key={part.id} className={css['part']} data-hour={part.hour}>
              <div className={css['picture']}>
                <Scene
                  scene={scenes[part.hour]}
                  ebb={ebbOf(explored, items.length)}
                  view="380 0 820 400"
                  fit="xMidYMid slice"
                />
              </div>
              <div className={css['name']}>
                <p>{fill(words.part, { number: index + 1, hour: words.hours[part.hour] })}</p>
                <h3>{part.title}</h3>
              </div>
              <Shore items={items} words={ui.state} />
            </section>
          )
        })}
      </div>
    </section>
  )
}
