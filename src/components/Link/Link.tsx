import { use, type ComponentProps, type MouseEvent } from 'react'
import { UNSAFE_NavigationContext as NavigationContext } from 'react-router-dom'
import { isFollowed } from './isFollowed.ts'

type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'target' | 'ref'> & {
  /** An address of the guide, from its start. */ to: string
  /** What the history entry carries. */ state?: unknown
}

/**
 * A link to a page of the guide. The router's own finds out where it is, for addresses that go on from there, and can
 * fetch pages: a page with sixty links pays for that with each drawing, and on a first visit with 4 kB. Every address
 * here begins at the start. As in any page, a link to where the reader already is adds nothing to the way back.
 */
export function Link({ to, state, onClick, children, ...rest }: LinkProps) {
  const { basename, navigator } = use(NavigationContext)
  const address = basename.replace(/\/$/, '') + to
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    if (event.defaultPrevented || !isFollowed(event)) return
    event.preventDefault()
    navigator[event.currentTarget.href === location.href ? 'replace' : 'push'](address, state)
  }
  return (
    <a {...rest} href={navigator.createHref(address)} onClick={follow}>
      {children}
    </a>
  )
}
