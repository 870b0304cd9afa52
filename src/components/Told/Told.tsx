import { useState } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { fill } from '../../guide/words.ts'
import { Choices } from '../Choices/Choices.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Told.module.css'

/** Things that people are told about their brain: pick one, and see where it stands. */
export function Told({ words: { lists, told, labels } }: { words: WidgetOf<'told'> }) {
  const [picked, setPicked] = useState<string | null>(null)
  const found = told.find(({ id }) => id === picked)
  const list = lists.find(({ id }) => id === found?.list)
  return (
    <div>
      <Choices legend={labels.legend} options={told} value={picked} onChoose={setPicked} />
      <Fields at={found?.list} scan={labels.scan} other={labels.other} />
      <div role="status" className={css['answer']}>
        {found && list && (
          <>
            <p>
              <b>{fill(labels.found, { list: list.title })}</b>
            </p>
            <Prose text={found.says} />
          </>
        )}
      </div>
    </div>
  )
}

type Field = WidgetOf<'told'>['lists'][number]['id']

/** What two studies see: two rings that overlap in part. The words below say the same. */
function Fields({ at, scan, other }: { at: Field | undefined; scan: string; other: string }) {
  return (
    <svg className={css['fields']} viewBox="0 0 320 150" aria-hidden="true" data-at={at}>
      <path className={css['both']} d="M160 32a60 60 0 0 1 0 86 60 60 0 0 1 0-86z" />
      <path className={css['one']} d="M160 32a60 60 0 1 0 0 86 60 60 0 0 1 0-86z" />
      <path className={css['one']} d="M160 32a60 60 0 1 1 0 86 60 60 0 0 0 0-86z" />
      <circle cx={118} cy={75} r={60} />
      <circle cx={202} cy={75} r={60} />
      <path className={css['beyond']} d="M292 120c6-5 14-5 18 1 3 6-3 13-11 12s-12-8-7-13z" />
      <text x={62} y={12}>
        {scan}
      </text>
      <text x={258} y={12} textAnchor="end">
        {other}
      </text>
    </svg>
  )
}
