import { useState } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { needless, openingOf, type Picked } from '../../guide/opening.ts'
import { Again } from '../Again/Again.tsx'
import { CareCard } from '../CareCard/CareCard.tsx'
import { Choices } from '../Choices/Choices.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Opening.module.css'

type Words = WidgetOf<'opening'>

/** The id of the only answer that leads to lines. */
const safe = 'safe'

/** Is it safe to tell them? Only then when, where and how, and a line to begin with. Nothing picked is kept. */
export function Opening({ words: { first, groups, labels } }: { words: Words }) {
  const [answer, setAnswer] = useState<string | null>(null)
  const [picked, setPicked] = useState<Picked>({})
  const unsafe = answer !== null && answer !== safe
  return (
    <>
      <Choices
        legend={first.legend}
        options={[{ id: safe, label: labels.safe }, ...first.others]}
        value={answer}
        onChoose={setAnswer}
      />
      {/* The card is read on to: announced whole it would be too many words at once. */}
      <div role="status">{unsafe && <Prose text={first.help} />}</div>
      {unsafe && <CareCard care={first.care} level={3} />}
      {answer === safe && <Lines groups={groups} labels={labels} picked={picked} onPick={setPicked} />}
      {answer !== null && (
        <Again
          label={labels.again}
          onPress={() => {
            setAnswer(null)
            setPicked({})
          }}
        />
      )}
    </>
  )
}

type LinesProps = Pick<Words, 'groups' | 'labels'> & { picked: Picked; onPick: (picked: Picked) => void }

function Lines({ groups, labels, picked, onPick }: LinesProps) {
  const left = needless(groups, picked)
  const asked = groups.filter(({ id }) => !left.includes(id))
  const lines = openingOf(groups, picked)
  const notes = asked.flatMap(({ id, options }) => options.find((option) => option.id === picked[id])?.note ?? [])
  return (
    <>
      {asked.map(({ id, title, options }) => (
        <Choices
          key={id}
          legend={title}
          options={options}
          value={picked[id] ?? null}
          onChoose={(option) => onPick({ ...picked, [id]: option })}
          long
        />
      ))}
      <div role="status">
        {lines.length > 0 && (
          <figure className={css['say']}>
            <figcaption>{labels.say}</figcaption>
            <blockquote>
              {lines.map((line) => (
                <p key={line}>{`\u201c${line}\u201d`}</p>
              ))}
            </blockquote>
          </figure>
        )}
        {notes.length > 0 && <Prose text={notes} />}
      </div>
    </>
  )
}
