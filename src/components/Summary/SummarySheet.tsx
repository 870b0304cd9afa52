import type { Summary } from '../../content/schema.ts'
import { sizeOf, type Sheet as SheetLines } from '../../guide/summary.ts'
import { Sheet } from '../Sheet/Sheet.tsx'
import css from './Summary.module.css'

/** The page for the visit, as it will be printed. The fuller it is, the smaller it is set. */
export function SummarySheet({ words, sheet }: { words: Summary['sheet']; sheet: SheetLines }) {
  return (
    <Sheet size={sizeOf(sheet)} shown>
      <div className={css['paper']}>
        <h3>{words.title}</h3>
        <p className={css['pen']}>
          <span>{words.name}</span>
          <span>{words.day}</span>
        </p>
        <div className={css['groups']}>
          {sheet.map(({ title, lines }) => (
            <section key={title}>
              <h4>{title}</h4>
              <ul>
                {lines.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p className={css['foot']}>{words.foot}</p>
      </div>
    </Sheet>
  )
}
