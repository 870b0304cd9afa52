import { useRef, useState } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { compare } from '../../guide/sorting.ts'
import { fill } from '../../guide/words.ts'
import buttons from '../Button/Button.module.css'
import { Choices } from '../Choices/Choices.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Sorting.module.css'

/** Situations one by one: the reader puts each into a group and reads where we put it. Nothing is counted. */
export function Sorting({ words }: { words: WidgetOf<'sort'> }) {
  const [at, setAt] = useState(0)
  const [placed, setPlaced] = useState<Readonly<Record<string, string>>>({})
  const { groups, situations, labels } = words
  const here = useRef<HTMLHeadingElement>(null)
  const situation = situations[at]
  if (!situation) return null
  const chosen = placed[situation.id] ?? null
  const move = (to: number): void => {
    setAt(to)
    // The new situation stands above the button, which may go: the reader goes on from its words.
    requestAnimationFrame(() => here.current?.focus())
  }
  const last = at === situations.length - 1
  return (
    <div>
      <h3 ref={here} tabIndex={-1} className={css['text']}>
        <span className={css['position']}>{fill(labels.position, { number: at + 1, total: situations.length })}</span>{' '}
        {situation.text}
      </h3>
      <Choices
        key={situation.id}
        legend={labels.legend}
        options={groups.map(({ id, title }) => ({ id, label: title }))}
        value={chosen}
        onChoose={(id) => setPlaced({ ...placed, [situation.id]: id })}
      />
      <div role="status" className={css['answer']}>
        {chosen && <Answer words={words} situation={situation} chosen={chosen} />}
        {chosen && last && <p>{labels.done}</p>}
      </div>
      <div className={buttons['row']}>
        {at > 0 && (
          <button
            type="button"
            className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
            onClick={() => move(at - 1)}
          >
            {labels.back}
          </button>
        )}
        {!last && (
          <button type="button" className={`${buttons['button']} ${buttons['small']}`} onClick={() => move(at + 1)}>
            {labels.next}
          </button>
        )}
      </div>
    </div>
  )
}

type Situation = WidgetOf<'sort'>['situations'][number]

function Answer({ words, situation, chosen }: { words: WidgetOf<'sort'>; situation: Situation; chosen: string }) {
  const ours = words.groups.find((group) => group.id === situation.group)
  return (
    <>
      <p>
        <b>{fill(words.labels[compare(words.groups, chosen, situation.group)], { group: ours?.title ?? '' })}</b>
      </p>
      {situation.could && <Prose text={situation.could} />}
    </>
  )
}
