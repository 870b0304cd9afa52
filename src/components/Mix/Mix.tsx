import { useState } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { mixed, pairOf } from '../../guide/mix.ts'
import { fill } from '../../guide/words.ts'
import { Again } from '../Again/Again.tsx'
import { Checks } from '../Choices/Checks.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Mix.module.css'

/** Two feelings at once, and what people call that. */
export function Mix({ words: { feelings, pairs, anyTwo, labels } }: { words: WidgetOf<'mix'> }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const names = chosen.flatMap((id) => feelings.find((feeling) => feeling.id === id)?.label ?? [])
  const pair = pairOf(pairs, chosen)
  return (
    <div>
      <Checks
        legend={labels.legend}
        options={feelings}
        chosen={chosen}
        onPress={(id) => setChosen(mixed(chosen, id))}
      />
      <Waters count={chosen.length} />
      <div role="status" className={css['answer']}>
        {names.length === 1 && <p>{fill(labels.one, { first: names[0] ?? '' })}</p>}
        {names.length === 2 && (
          <>
            <p className={css['names']}>{pair ? pair.title : names.join(' + ')}</p>
            <Prose text={(pair ?? anyTwo).text} />
          </>
        )}
      </div>
      {chosen.length > 0 && <Again label={labels.again} onPress={() => setChosen([])} />}
    </div>
  )
}

/** Two waters that meet. The words say the rest. */
function Waters({ count }: { count: number }) {
  return (
    <svg className={css['waters']} viewBox="0 0 200 60" aria-hidden="true">
      <path data-in={count > 0 || undefined} d="M8 34C6 16 34 6 66 9s62 12 60 28-40 20-68 18S10 50 8 34z" />
      <path data-in={count > 1 || undefined} d="M192 28c3 16-22 28-54 28s-58-8-60-25S106 4 138 4s51 8 54 24z" />
    </svg>
  )
}
