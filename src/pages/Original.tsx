import { Fragment, type ReactNode } from 'react'
import { matchPath, useLocation } from 'react-router-dom'
import { Foreign } from '../components/Lang/Lang.tsx'
import { isOriginal, ui } from '../content/load.ts'
import { originalIn } from '../guide/original.ts'
import { paths } from '../guide/paths.ts'
import css from './Original.module.css'
import { useView } from './ViewContext.ts'

/** What these pages hold of their words is shown only as far as it was saved. */
const listing: readonly string[] = [paths.yourGuide]

/**
 * Says above a page that it, or a part of it, is still in the language that the guide was written in. A page that is
 * made of blocks says itself which of them; the words of any other are marked here. The guide's first language has no
 * other to be in.
 */
export const Original = isOriginal ? Fragment : Marked

function Marked({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const { words } = useView()
  const own = listing.some((path) => matchPath(path, pathname))
  const original = own ? null : originalIn(words)
  if (!original) return children
  const { lang, much } = original
  const marked = much === 'all' && !(typeof words === 'object' && words !== null && 'blocks' in words)
  return (
    <>
      <p className={`wrap ${css['note']}`}>{ui.original[much]}</p>
      {marked ? (
        <div className={css['words']} lang={lang}>
          <Foreign lang={lang}>{children}</Foreign>
        </div>
      ) : (
        children
      )}
    </>
  )
}
