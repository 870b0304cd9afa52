import { useState } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { countOf, marks } from '../../guide/people.ts'
import { fill } from '../../guide/words.ts'
import { Choices } from '../Choices/Choices.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './People.module.css'

const times = ['ever', 'lately'] as const

/** 100 people like those who were asked: pick a study and a stretch of time. */
export function People({ words: { studies, labels } }: { words: WidgetOf<'people'> }) {
  const [study, setStudy] = useState(studies[0]?.id ?? '')
  const [time, setTime] = useState<(typeof times)[number]>('ever')
  const shown = studies.find(({ id }) => id === study)
  if (!shown) return null
  const { label, had } = shown[time]
  const counts = fill(labels.counts, countOf(had))
  return (
    <div>
      <Choices
        legend={labels.study}
        options={studies.map(({ id, title }) => ({ id, label: title }))}
        value={study}
        onChoose={setStudy}
      />
      <Choices
        legend={labels.when}
        options={times.map((id) => ({ id, label: shown[id].label }))}
        value={time}
        onChoose={(id) => setTime(id === 'lately' ? 'lately' : 'ever')}
      />
      <Marks had={had} />
      <div role="status">
        <p className={css['counts']}>
          {label}: <b>{counts}</b>
        </p>
        <Prose before={`${labels.who} `} text={shown.asked} />
        <Prose before={`${labels.know} `} text={shown.know} />
      </div>
    </div>
  )
}

/** A hundred pebbles: those who had are filled and have a ring, the others are a line. The words below say the same. */
function Marks({ had }: { had: number }) {
  return (
    <svg className={css['marks']} viewBox="0 0 200 200" aria-hidden="true">
      {marks.map(({ x, y, turn }, index) => (
        <g key={index} transform={`translate(${x} ${y}) rotate(${turn})`} data-had={index < had || undefined}>
          <ellipse rx={7} ry={5.4} />
          {index < had && <circle r={1.6} />}
        </g>
      ))}
    </svg>
  )
}
