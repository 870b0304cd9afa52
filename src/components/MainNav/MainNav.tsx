import { matchPath } from 'react-router-dom'
import { paths } from '../../guide/paths.ts'
import { Icon, Mark, type IconName } from '../Icon/Icon.tsx'
import { Link } from '../Link/Link.tsx'
import css from './MainNav.module.css'

export type MainWords = { label: string; guide: string; questions: string; support: string; yourGuide: string }

type MainNavProps = {
  name: string
  words: MainWords
  /** The address of the page that is read. */ at: string
}

/** Home stands for every step too. */
const isGuide = (at: string): boolean => at === paths.home || matchPath(paths.everyStep, at) !== null

/** The name of the product and the navigation "Main": one element, a row on wide windows, tabs below on narrow ones. */
export function MainNav({ name, words, at }: MainNavProps) {
  const tab = (to: string, icon: IconName, text: string, here = matchPath(to, at) !== null) => (
    <Link to={to} aria-current={here ? 'page' : undefined}>
      <span className={css['sign']}>
        <Icon name={icon} size={24} />
      </span>
      {text}
    </Link>
  )
  return (
    <>
      <Link className={css['name']} to={paths.home}>
        <Mark />
        {name}
      </Link>
      <nav className={css['main']} aria-label={words.label}>
        {tab(paths.home, 'guide', words.guide, isGuide(at))}
        {tab(paths.questions, 'questions', words.questions)}
        {tab(paths.support, 'support', words.support)}
        {tab(paths.yourGuide, 'place', words.yourGuide)}
      </nav>
    </>
  )
}
