import { Link, NavLink } from 'react-router-dom'
import { paths } from '../../guide/paths.ts'
import { Icon, Mark, type IconName } from '../Icon/Icon.tsx'
import css from './MainNav.module.css'

export type MainWords = { label: string; guide: string; questions: string; support: string; yourGuide: string }

type MainNavProps = { name: string; words: MainWords; /** On Home and on every step. */ inGuide: boolean }

/** The name of the product and the navigation "Main": one element, a row on wide windows, tabs below on narrow ones. */
export function MainNav({ name, words, inGuide }: MainNavProps) {
  return (
    <>
      <Link className={css['name']} to={paths.home}>
        <Mark />
        {name}
      </Link>
      <nav className={css['main']} aria-label={words.label}>
        <Link to={paths.home} aria-current={inGuide ? 'page' : undefined}>
          <Tab icon="guide">{words.guide}</Tab>
        </Link>
        <NavLink to={paths.questions}>
          <Tab icon="questions">{words.questions}</Tab>
        </NavLink>
        <NavLink to={paths.support}>
          <Tab icon="support">{words.support}</Tab>
        </NavLink>
        <NavLink to={paths.yourGuide}>
          <Tab icon="place">{words.yourGuide}</Tab>
        </NavLink>
      </nav>
    </>
  )
}

function Tab({ icon, children }: { icon: IconName; children: string }) {
  return (
    <>
      <span className={css['sign']}>
        <Icon name={icon} size={24} />
      </span>
      {children}
    </>
  )
}
