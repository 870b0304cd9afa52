import buttons from '../components/Button/Button.module.css'
import { Link } from '../components/Link/Link.tsx'
import { ui } from '../content/load.ts'
import { paths } from '../guide/paths.ts'
import css from './MissingPage.module.css'
import { Reload } from './Reload.tsx'
import { Title } from './Title.tsx'

const words = ui.failed

/** A page that could not be shown: it did not arrive, or it broke. Stands inside Root, so the ways out stay. */
export function FailedPage() {
  return (
    <div className={`wrap ${css['page']}`}>
      <Title tab={words.tab} />
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.lead}</p>
      <p className={buttons['row']}>
        <Reload />
        <Link className={`${buttons['button']} ${buttons['quiet']}`} to={paths.support}>
          {ui.foot.help}
        </Link>
      </p>
    </div>
  )
}
