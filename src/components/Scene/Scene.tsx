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

const shore = (y: number): string => `M0 ${y}c120-16 250-20 420-4s330 24 500 4 210-18 280-10`

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
      <path className={css['land']} d="M1200 128c-44-2-70 16-104 22s-52 0-86 22-66 46-118 60h308z" />
      <path
        className={css['line']}
        d="M1204 122c-46-2-74 17-108 23s-50 1-84 23-64 44-118 61M1034 158v-22l15-12 15 12v16"
      />
      <path className={css[lamp ? 'lamp' : 'land']} d="M1044 140h9v10h-9z" />
      {mist.map((d) => (
        <path key={d} className={css['mist']} d={d} />
      ))}
      <path className={css['sea1']} d="M0 232h1200v168H0z" />
      <path className={css['sea2']} d="M0 268c150-10 260 8 420 2s280-14 430-4 240 8 350-2v136H0z" />
      <path className={css['sea3']} d={`M0 ${deep}c170 14 300-12 470-2s300 18 450 2 200-8 280-2v120H0z`} />
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
          <path key={d} className={css[index === 1 ? 'line' : 'faint']} d={d} />
        ))}
      </g>
    </svg>
  )
}
