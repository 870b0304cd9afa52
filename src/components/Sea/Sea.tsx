import css from './Sea.module.css'

const edge = 'M0 24c160-34 300 22 470 2s270-40 430-8 210 14 300-10'

/** Three bands of water under one line. It fills the place that it is put in, and takes the light of the hour. */
export function Sea() {
  return (
    <svg className={css['sea']} viewBox="0 0 1200 960" preserveAspectRatio="none" aria-hidden="true">
      <path className={css['near']} d={`${edge}V960H0z`} />
      <path className={css['mid']} d="M0 76c190 26 320-26 520-8s300 34 460 6 150-10 220-4V960H0z" />
      <path className={css['deep']} d="M0 142c150-20 330 18 500 4s330-26 460 0 170 6 240 0V960H0z" />
      <path className={css['edge']} d={edge} />
    </svg>
  )
}
