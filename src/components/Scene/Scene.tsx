import { lines } from './lines.ts'
import css from './Scene.module.css'
import type { SceneShape } from './shape.ts'

type SceneProps = {
  scene: SceneShape
  /** How far the sand is lifted, 0 to 52 of 400: see `ebbOf`. */
  ebb?: number
  /** The part of the bay to show, as an SVG viewBox. */
  view?: string
  fit?: 'xMaxYMax slice' | 'xMidYMid slice' | 'xMidYMax slice'
}

const shore = (y: number): string => `M0 ${y}${lines.shore}`

/** The bay at one of its five hours. Drawn only, never spoken. */
export function Scene({ scene, ebb = 0, view = '0 0 1200 400', fit = 'xMaxYMax slice' }: SceneProps) {
  const { hour, sky, sun, stars, birds, lamp, mist = [], deep, sand, glint, boat, ripples, ashore = [] } = scene
  const [x, y, radius, halo] = sun
  return (
    <svg className={css['scene']} data-hour={hour} viewBox={view} preserveAspectRatio={fit} aria-hidden="true">
      <path className={css['sky2']} d={sky[0]} />
      <path className={css['sky3']} d={sky[1]} />
      {radius > 0 && (
        <>
          <circle className={css['halo']} cx={x} cy={y} r={halo} />
          <circle className={css['sun']} cx={x} cy={y} r={radius} />
        </>
      )}
      {stars && <path className={css['stars']} d={stars} />}
      {birds && <path className={css['line']} d={birds} />}
      <path className={css['land']} d={lines.land} />
      <path className={css['line']} d={lines.edge} />
      <path className={lamp ? css['lamp'] : css['land']} d={lines.window} />
      {mist.map((d) => (
        <path key={d} className={css['mist']} d={d} />
      ))}
      <path className={css['sea1']} d={lines.sea} />
      <path className={css['sea2']} d={lines.swell} />
      <path className={css['sea3']} d={`M0 ${deep}${lines.deep}`} />
      <path className={css['glint']} d={glint} />
      {boat && (
        <>
          <path className={css['land']} d={boat.hull} />
          <path className={css['line']} d={boat.line} />
        </>
      )}
      <path className={css['faint']} d={ripples} />
      <g className={css['shore']} transform={`translate(0 ${-ebb})`}>
        <path className={css['wet']} d={`${shore(sand - 16)}V520H0z`} />
        <path className={css['foam']} d={shore(sand - 16)} />
        <path className={css['sand']} d={`${shore(sand)}V520H0z`} />
        {ashore.map((d, index) => (
          <path key={d} className={index === 1 ? css['line'] : css['faint']} d={d} />
        ))}
      </g>
    </svg>
  )
}
