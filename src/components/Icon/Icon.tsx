import { use } from 'react'
import { LateContext } from '../Drawing/LateContext.ts'
import css from './Icon.module.css'
import { icons } from './icons.ts'

export type IconName = keyof typeof icons
export const iconNames = Object.keys(icons) as readonly IconName[]

/** A sign of one line weight at every size. The words beside it say what it means. */
export function Icon({ name, size = 22 }: { name: IconName; size?: number }) {
  const { signs: late } = use(LateContext)
  if (late) return null
  return (
    <svg className={css['icon']} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  )
}

/** The product's own sign: a low sun and the tide. */
export function Mark() {
  return (
    <svg className={css['icon']} viewBox="0 0 28 24" width="28" height="24" aria-hidden="true">
      <path d="M2 9h5a7 7 0 0 1 14 0h5M3 14c3-3 5-3 8 0s5 3 8 0l4-2M7 19c2-2 4-2 6 0s4 2 6 0" />
    </svg>
  )
}
