import buttons from '../components/Button/Button.module.css'
import { Drawing } from '../components/Drawing/Drawing.tsx'
import { Icon } from '../components/Icon/Icon.tsx'
import { Link } from '../components/Link/Link.tsx'
import { Scene } from '../components/Scene/Scene.tsx'
import { scenes } from '../components/Scene/scenes.ts'
import { Shore } from '../components/Shore/Shore.tsx'
import { homeWords, spine, ui } from '../content/load.ts'
import { positionOf, stepsOf } from '../guide/order.ts'
import { paths } from '../guide/paths.ts'
import { returnLinks, stateOf } from '../guide/progress.ts'
import { ebbOf } from '../guide/shore.ts'
import { fill } from '../guide/words.ts'
import { useGuide } from '../store/StoreContext.ts'
import css from './HomePage.module.css'
import { Moods } from './Moods.tsx'
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
      <div className={css['door']} data-tint="dusk">
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
      <div className={css['door']} data-tint="morning">
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
