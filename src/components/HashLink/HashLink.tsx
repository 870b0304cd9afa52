import type { MouseEvent, ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { isFollowed } from '../Link/isFollowed.ts'

/**
 * A link to a place on this page. Its address is the hash alone, so that it also holds on the not-found page, which
 * is served at any address. Followed by the router, so that the way back is counted and a detour stays one.
 */
export function HashLink({
  id,
  className,
  children,
}: {
  id: string
  className?: string | undefined
  children: ReactNode
}) {
  const navigate = useNavigate()
  const { state } = useLocation() as { state: unknown }
  const follow = (event: MouseEvent): void => {
    if (!isFollowed(event)) return
    event.preventDefault()
    void navigate({ hash: id }, { state })
  }
  return (
    <a className={className} href={`#${id}`} onClick={follow}>
      {children}
    </a>
  )
}
