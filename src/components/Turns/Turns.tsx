import { useRef, useState } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { walk } from '../../guide/turns.ts'
import buttons from '../Button/Button.module.css'
import { Choices } from '../Choices/Choices.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Turns.module.css'

type Words = WidgetOf<'turns'>
type Way = Words['moments'][number]['ways'][number]

/** A scene moment by moment. Each choice shows what both ways may be to the other, and leads on to its own next one. */
export function Turns({ words: { moments, end, labels } }: { words: Words }) {
  const [taken, setTaken] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState<string | null>(null)
  const here = useRef<HTMLHeadingElement>(null)
  const { turns, now } = walk<Way, Words['moments'][number]>(moments, taken)
  const way = now?.ways.find(({ id }) => id === chosen)
  const other = now?.ways.find(({ id }) => id !== chosen)
  const move = (to: readonly string[], choice: string | null): void => {
    setTaken(to)
    setChosen(choice)
    // The new moment stands where the pressed button stood: the reader goes on from its words.
    requestAnimationFrame(() => here.current?.focus())
  }
  return (
    <>
      {turns.length > 0 && (
        <ol className={css['path']}>
          {turns.map((turn) => (
            <li key={turn.moment.id}>
              {turn.moment.text} <b>{turn.way.act}</b>
            </li>
          ))}
        </ol>
      )}
      <h3 ref={here} tabIndex={-1} className={css['moment']}>
        {now ? now.text : labels.ended}
      </h3>
      {now ? (
        <Choices
          key={now.id}
          legend={labels.legend}
          options={now.ways.map(({ id, act }) => ({ id, label: act }))}
          value={chosen}
          onChoose={setChosen}
          long
        />
      ) : (
        <Prose text={end} />
      )}
      <div role="status" className={css['felt']}>
        {way && other && <Felt way={way} other={other} labels={labels} />}
      </div>
      <div className={buttons['row']}>
        {taken.length > 0 && (
          <>
            <Move label={labels.back} onPress={() => move(taken.slice(0, -1), taken.at(-1) ?? null)} />
            <Move label={labels.again} onPress={() => move([], null)} />
          </>
        )}
        {way && (
          <button
            type="button"
            className={`${buttons['button']} ${buttons['small']}`}
            onClick={() => move([...taken, way.id], null)}
          >
            {labels.next}
          </button>
        )}
      </div>
    </>
  )
}

function Move({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`} onClick={onPress}>
      {label}
    </button>
  )
}

function Felt({ way, other, labels }: { way: Way; other: Way; labels: Words['labels'] }) {
  return (
    <>
      <p className={css['chosen']}>
        <b>{labels.felt}</b> {way.felt}
      </p>
      {way.still && <Prose text={way.still} />}
      <p className={css['other']}>
        {labels.other}: {other.act} <b>{labels.felt}</b> {other.felt}
      </p>
    </>
  )
}
