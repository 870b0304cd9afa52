import css from './Drawing.module.css'
import { drawings, type DrawingName } from './drawings.ts'

/** A line-and-wash drawing, shown at 44 to 124. Drawn only, never spoken. */
export function Drawing({ name, size }: { name: DrawingName; size: number }) {
  const drawing: { wash: string; glow?: string; line: string } = drawings[name]
  return (
    <svg className={css['drawing']} viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
      <path className={css['wash']} d={drawing.wash} />
      {drawing.glow && <path className={css['glow']} d={drawing.glow} />}
      <path className={css['line']} d={drawing.line} />
    </svg>
  )
}

/** Whether there is a drawing of that name: ids of steps are names of drawings. */
export const isDrawing = (name: string): name is DrawingName => Object.hasOwn(drawings, name)
