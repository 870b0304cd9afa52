import type { ReactNode } from 'react'
import css from './Sheet.module.css'

type SheetProps = {
  /** How large it is set on paper. */ size: string
  /** Shown on the screen too, as it will be printed. */ shown?: boolean
  children: ReactNode
}

/** What is printed, alone: on paper everything else of the page goes. */
export function Sheet({ size, shown = false, children }: SheetProps) {
  return (
    <div className={css['sheet']} data-sheet={size} data-shown={shown || undefined}>
      {children}
    </div>
  )
}
