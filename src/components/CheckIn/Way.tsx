import type { Outcome } from '../../content/schema.ts'
import { paths } from '../../guide/paths.ts'
import { Drawing, isDrawing } from '../Drawing/Drawing.tsx'
import { Link } from '../Link/Link.tsx'
import css from './CheckIn.module.css'

export type WayStep = NonNullable<Outcome['path']>[number] & {
  title: string
  /** Minutes, and "explored" where it is so. */ state: string
}

/** Three to five steps, each with the reason why it stands there. They open as detours: the reader's place stays. */
export function Way({ steps }: { steps: readonly WayStep[] }) {
  return (
    <ol className={css['way']}>
      {steps.map(({ step, title, state, why }) => (
        <li key={step}>
          {isDrawing(step) && <Drawing name={step} size={56} />}
          <div>
            <Link to={paths.section(step)} state={{ detour: true }}>
              {title}
            </Link>
            <p>{why}</p>
            <p className={css['state']}>{state}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
