import buttons from '../components/Button/Button.module.css'
import { Icon } from '../components/Icon/Icon.tsx'
import { Link } from '../components/Link/Link.tsx'
import { day } from '../components/Scene/hours/day.ts'
import { Scene } from '../components/Scene/Scene.tsx'
import { missingWords, spine, ui } from '../content/load.ts'
import { paths } from '../guide/paths.ts'
import css from './MissingPage.module.css'
import { Title } from './Title.tsx'

const words = missingWords

/** No page here: the same calm voice, the contents, and help. */
export function MissingPage() {
  return (
    <div data-tint="day">
      <Title tab={words.tab} />
      <div className={css['bay']}>
        <Scene scene={day} view="240 0 960 400" />
      </div>
      <div className={`wrap ${css['page']}`}>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p>{words.lead}</p>
        <p className={buttons['row']}>
          <Link className={`${buttons['button']} ${buttons['quiet']}`} to={paths.support}>
            <Icon name="support" />
            {words.help}
          </Link>
          <Link className={`${buttons['button']} ${buttons['quiet']}`} to={paths.questions}>
            <Icon name="questions" />
            {ui.main.questions}
          </Link>
        </p>
        <h2>{words.steps}</h2>
        {spine.parts.map((part) => (
          <section key={part.id}>
            <h3>{part.title}</h3>
            <ul>
              {part.steps.map((step) => (
                <li key={step.id}>
                  <Link to={paths.section(step.id)}>{step.title}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
