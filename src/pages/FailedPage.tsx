import { isRouteErrorResponse, Link, useRouteError } from 'react-router-dom'
import buttons from '../components/Button/Button.module.css'
import { ui } from '../content/load.ts'
import { paths } from '../guide/paths.ts'
import css from './MissingPage.module.css'
import type * as Missing from './MissingPage.tsx'
import { Reload } from './Reload.tsx'
import { Title } from './Title.tsx'

const words = ui.failed

/** A page that could not be shown: nothing is there, or something broke. Stands inside Root, so the ways out stay. */
export function PageError() {
  const error = useRouteError()
  if (!isRouteErrorResponse(error)) return <FailedPage />
  const { MissingPage } = error.data as typeof Missing
  return <MissingPage />
}

function FailedPage() {
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
