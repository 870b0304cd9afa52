import type { ReactNode } from 'react'
import { Drawing } from '../Drawing/Drawing.tsx'
import type { DrawingName } from '../Drawing/drawings.ts'
import css from './PageHead.module.css'

/** The top of a page that is not a step: its name, a line, a drawing that stands on the water's edge. */
export function PageHead({
  title,
  drawing,
  lang,
  children,
}: {
  title: string
  drawing: DrawingName
  lang?: string | undefined
  children: ReactNode
}) {
  return (
    <>
      <div className={`wrap ${css['head']}`}>
        <div lang={lang}>
          <h1 tabIndex={-1}>{title}</h1>
          {children}
        </div>
        <div className={css['drawing']}>
          <Drawing name={drawing} size={120} beside />
        </div>
      </div>
      <svg className={css['water']} viewBox="0 0 1200 40" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 18c150-14 280 10 430 2s260-18 420-4 240 12 350-6v20c-140 10-260-6-400 0s-270 12-420 4S130 26 0 38z" />
        <path d="M0 14c150-14 280 10 430 2s260-18 420-4 240 12 350-6" />
      </svg>
    </>
  )
}
