import { useState } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { pointsOf, smooth } from '../../guide/curve.ts'
import { Choices } from '../Choices/Choices.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Timeline.module.css'

const kinds = ['measured', 'guess'] as const
const [width, height] = [320, 120]

/** Before, during, after: move through the moments, and switch between what was measured and what is a guess. */
export function Timeline({ words: { moments, curves, labels } }: { words: WidgetOf<'timeline'> }) {
  const [at, setAt] = useState(moments[0]?.id ?? '')
  const [kind, setKind] = useState<(typeof kinds)[number]>('measured')
  const moment = moments.find(({ id }) => id === at)
  if (!moment) return null
  return (
    <div>
      <Choices
        legend={labels.moment}
        options={moments.map(({ id, title }) => ({ id, label: title }))}
        value={at}
        onChoose={setAt}
      />
      <Choices
        legend={labels.show}
        options={kinds.map((id) => ({ id, label: labels[id] }))}
        value={kind}
        onChoose={(id) => setKind(id === 'guess' ? 'guess' : 'measured')}
      />
      <Sketch curves={curves} at={moment.at} />
      <div role="status" className={css['said']}>
        <h3>{moment.title}</h3>
        {moment[kind].map((rich, index) => (
          <Prose key={index} before={<b>{labels[kind]}: </b>} text={rich} />
        ))}
      </div>
      <p className={css['sketch']}>{labels.sketch}</p>
    </div>
  )
}

/** Where each curve is named: at its highest point, beside it. */
function peakOf(heights: readonly number[]): { x: number; y: number } {
  const highest = heights.indexOf(Math.max(...heights))
  return pointsOf(heights, width, height)[highest] ?? { x: 0, y: 0 }
}

function Sketch({ curves, at }: { curves: WidgetOf<'timeline'>['curves']; at: number }) {
  const here = (at / 100) * width
  return (
    <svg className={css['lines']} viewBox={`0 -16 ${width} ${height + 18}`} aria-hidden="true">
      <path className={css['here']} d={`M${here} -4V${height}`} />
      <path className={css['ground']} d={`M0 ${height}H${width}`} />
      {curves.map(({ id, label, heights }, index) => {
        const peak = peakOf(heights)
        return (
          <g key={id} data-curve={index}>
            <path d={smooth(pointsOf(heights, width, height))} />
            <text x={peak.x + (index === 0 ? -8 : 10)} y={peak.y - 5} textAnchor={index === 0 ? 'end' : 'start'}>
              {label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
