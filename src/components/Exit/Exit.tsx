import { Icon } from '../Icon/Icon.tsx'
import css from './Exit.module.css'

export type ExitWords = { emergency: string; label: string; about: string }

/**
 * The emergency exit: a real link, so that it works before, without and after scripts. `entry/exit.ts` finds it by
 * `data-exit` and does the rest; nothing here is bound.
 */
export function Exit({ href, words }: { href: string; words: ExitWords }) {
  return (
    <a className={css['exit']} href={href} rel="nofollow noreferrer" data-exit="" aria-describedby="exit-about">
      <span className="vh">{words.emergency}</span>
      {words.label}
      <Icon name="exit" size={20} />
      <span className={css['lights']} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
    </a>
  )
}

/** The same way out, second in the tab order and seen only when it has focus. */
export function HiddenExit({ href, words }: { href: string; words: ExitWords }) {
  return (
    <a className={css['hidden']} href={href} rel="nofollow noreferrer" data-exit="" aria-describedby="exit-about">
      <span className="vh">{words.emergency}</span>
      {words.label}
      <span id="exit-about" hidden>
        {words.about}
      </span>
    </a>
  )
}
