import { useState } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { turn } from '../../guide/turning.ts'
import { Again } from '../Again/Again.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Causes.module.css'
import { marks } from './marks.ts'

/** Twelve cards. A reader picks any of them, as many as they like; what was picked last lies on top. */
export function Causes({ words: { causes, labels } }: { words: WidgetOf<'causes'> }) {
  const [picked, setPicked] = useState<readonly string[]>([])
  const lying = picked.toReversed().flatMap((id) => causes.filter((cause) => cause.id === id))
  return (
    <>
      <fieldset className={css['pick']}>
        <legend>{labels.legend}</legend>
        {causes.map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              autoComplete="off"
              onChange={() => setPicked(turn(picked, id))}
            />
            <Mark id={id} size={30} />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      {/* Only the card that was added is read out, not all that lie there. */}
      <div role="status" aria-atomic="false">
        {lying.map(({ id, title, text, step }) => (
          <article key={id} className={css['card']}>
            <Mark id={id} size={64} />
            <div>
              <h3>{title}</h3>
              <Prose text={text} />
              <Prose before={<b>{labels.step} </b>} text={step} />
            </div>
          </article>
        ))}
      </div>
      {picked.length > 1 && <Again label={labels.again} onPress={() => setPicked([])} />}
    </>
  )
}

function Mark({ id, size }: { id: string; size: number }) {
  const mark = marks[id]
  return (
    mark && (
      <svg className={css['mark']} viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
        <path className={css['wash']} d={mark.wash} />
        <path className={css['stroke']} d={mark.line} />
      </svg>
    )
  )
}
