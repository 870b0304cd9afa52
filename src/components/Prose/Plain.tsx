import { Fragment } from 'react'
import type { Rich } from '../../content/schema.ts'
import { pathOf } from '../../guide/paths.ts'
import { Link } from '../Link/Link.tsx'

/** Running text whose links are only links: for places where nothing more should open. */
export function Plain({ text }: { text: Rich }) {
  return text.map((piece, index) => {
    if (typeof piece === 'string') return <Fragment key={index}>{piece}</Fragment>
    if ('strong' in piece) return <strong key={index}>{piece.strong}</strong>
    if ('claim' in piece) return null
    const [kind, id] = 'source' in piece ? (['source', piece.source] as const) : ([piece.to, piece.id] as const)
    return (
      <Link key={index} to={pathOf(kind, id)} state={{ detour: true }}>
        {piece.text}
      </Link>
    )
  })
}
