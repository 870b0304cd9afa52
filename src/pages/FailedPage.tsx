import { isRouteErrorResponse, Link, useRouteError } from 'react-router-dom'
import buttons from '../components/Button/Button.module.css'
import { ui } from '../content/load.ts'
import { paths } from '../guide/paths.ts'
import css from './MissingPage.module.css'
import { MissingPage } from './MissingPage.tsx'
import { Title } from './Title.tsx'

const words = ui.failed

/** A page that could not be shown: nothing is there, or something broke. Stands inside Root, so the ways out stay. */
export function PageError() {
  const error = useRouteError()
  return isRouteErrorResponse(error) && error.status === 404 ? <MissingPage /> : <FailedPage />
}

function FailedPage() {
  return (
    <div className={`wrap ${css['page']}`}>
      <Title tab={words.tab} />
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.lead}</p>
      <p className={buttons['row']}>
        <button type="button" className={buttons['button']} onClick={() => location.reload()}>
          {words.reload}
        </button>
        <Link className={`${buttons['button']} ${buttons['quiet']}`} to={paths.support}>
          {ui.missing.help}
        </Link>
      </p>
    </div>
  )
}
