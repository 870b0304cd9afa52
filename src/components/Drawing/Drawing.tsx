import { use } from 'react'
import css from './Drawing.module.css'
import { drawings, type DrawingName } from './drawings.ts'
import { LateContext } from './LateContext.ts'

/** A line-and-wash drawing, shown at 44 to 124. Drawn only, never spoken. */
export function Drawing({
  name,
  size,
  beside = false,
}: {
  name: DrawingName
  size: number
  /** It stands beside words that are wanted first. */ beside?: boolean
}) {
  const { drawings: late } = use(LateContext)
  const drawing: { wash: string; glow?: string; line: string } = drawings[name]
  return (
    <svg className={css['drawing']} viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
      {!(late && beside) && (
        <>
          <path className={css['wash']} d={drawing.wash} />
          {drawing.glow && <path className={css['glow']} d={drawing.glow} />}
          <path className={css['line']} d={drawing.line} />
        </>
      )}
    </svg>
  )
}

/** Whether there is a drawing of that name: ids of steps are names of drawings. */
export const isDrawing = (name: string): name is DrawingName => Object.hasOwn(drawings, name)
