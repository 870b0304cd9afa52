import { useState } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { waveOf } from '../../guide/curve.ts'
import { Choices } from '../Choices/Choices.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Wave.module.css'

const [width, height] = [320, 110]

/** One wave: build-up, peak, settling. The pace moves the peak; how long settling is drawn stays. */
export function Wave({ words: { moments, paces, settle, labels } }: { words: WidgetOf<'wave'> }) {
  const [at, setAt] = useState(moments[0]?.id ?? '')
  const [pace, setPace] = useState(paces[0]?.id ?? '')
  const moment = moments.find(({ id }) => id === at)
  const chosen = paces.find(({ id }) => id === pace)
  if (!moment || !chosen) return null
  return (
    <div>
      <Choices
        legend={labels.pace}
        options={paces.map(({ id, title }) => ({ id, label: title }))}
        value={pace}
        onChoose={setPace}
      />
      <Choices
        legend={labels.moment}
        options={moments.map(({ id, title }) => ({ id, label: title }))}
        value={at}
        onChoose={setAt}
      />
      <Sketch peak={chosen.peak} moment={moment.id} titles={moments.map(({ title }) => title)} />
      <div role="status">
        <Prose before={<b>{moment.title}. </b>} text={moment.text} />
        <Prose before={<b>{chosen.title}. </b>} text={chosen.text} />
        {moment.id === 'settling' && <Prose text={settle} />}
      </div>
      <p className={css['sketch']}>{labels.sketch}</p>
    </div>
  )
}

type Moment = WidgetOf<'wave'>['moments'][number]['id']

/** The line, its ground, and a band over the moment that is read. Names stand under their part of the line. */
function Sketch({ peak, moment, titles }: { peak: number; moment: Moment; titles: readonly string[] }) {
  const { line, peak: top, settled } = waveOf(peak, width, height)
  const bands: Record<Moment, [number, number]> = {
    'build-up': [0, top.x - 18],
    peak: [top.x - 18, top.x + 18],
    settling: [top.x + 18, settled],
  }
  const [from, to] = bands[moment]
  const ends = Object.values(bands)
  return (
    <svg className={css['wave']} viewBox={`0 0 ${width} ${height + 24}`} aria-hidden="true">
      <path className={css['band']} d={`M${from} 0H${to}V${height}H${from}z`} />
      <path className={css['ground']} d={`M0 ${height}H${width}`} />
      <path className={css['line']} d={line} />
      {titles.map((title, index) => {
        const [start = 0, end = 0] = ends[index] ?? []
        return (
          <text key={title} x={(start + end) / 2} y={height + 16} textAnchor="middle">
            {title}
          </text>
        )
      })}
    </svg>
  )
}
