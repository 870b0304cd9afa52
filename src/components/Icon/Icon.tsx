import { use } from 'react'
import { LateContext } from '../Drawing/LateContext.ts'
import css from './Icon.module.css'

const icons = {
  exit: 'M11 4H5v16h6M10 12h10M16 8l4 4-4 4',
  find: 'M10.5 4a6.5 6.5 0 1 0 .01 0zM15.5 15.5l5 5',
  guide: 'M3 8c3-3 5-3 8 0s5 3 8 0l2-1.5M3 13c3-3 5-3 8 0s5 3 8 0l2-1.5M3 18c3-3 5-3 8 0s5 3 8 0l2-1.5',
  questions: 'M4 5h16v11h-8l-4 4v-4H4zM10 9c.5-2 4-2 4 0 0 1.5-2 1.5-2 2.8M12 14h.01',
  support:
    'M12 4a8 8 0 1 0 .01 0zM12 8.5a3.5 3.5 0 1 0 .01 0zM9.5 9.5L6.3 6.3M14.5 9.5l3.2-3.2M9.5 14.5l-3.2 3.2M14.5 14.5l3.2 3.2',
  place: 'M5 4h14v16l-7-4-7 4zM9 9h6',
  saved: 'M7 4h10v16l-5-4-5 4z',
  explored: 'M5 13l4 4L19 7',
  next: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  skip: 'M4 6l7 6-7 6zM13 6l7 6-7 6z',
  close: 'M6 6l12 12M18 6L6 18',
  note: 'M6 4h12v9l-6 7H6zM18 13h-6v7M9 8h6M9 12h2',
  bin: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  down: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  up: 'M12 20V9M7 13l5-5 5 5M5 4h14',
  phone: 'M6 4h3l2 5-2 1.5c1 2 2.5 3.5 4.5 4.5L15 13l5 2v3c0 1.5-1 2-2 2C11 19.5 4.5 13 4 6c0-1 .5-2 2-2z',
  message: 'M4 5h16v11H11l-4 4v-4H4zM8 10.5h8',
  about: 'M12 4a8 8 0 1 0 .01 0zM12 11v5M12 8h.01',
  display: 'M12 4a8 8 0 1 0 .01 0zM12 4v16M12 8h7M12 12h8M12 16h7',
  calm: 'M2 10c3-2.5 7-2.5 10 0s7 2.5 10 0M2 16c3-2.5 7-2.5 10 0s7 2.5 10 0',
  shaky: 'M2 15l3-8 3.5 11L12 5l3.5 13L19 7l3 8',
  flat: 'M2 12h20M6 17h12',
  crossing: 'M2 8c6 0 7 8 10 8s5-5 10-5M2 16c6 0 7-8 10-8s5 5 10 5',
  now: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16h.01',
  today: 'M12 4a8 8 0 1 0 .01 0zM12 8v4l3 2',
  soon: 'M4 6h16v14H4zM4 10h16M8 4v4M16 4v4',
  'well-supported': 'M12 5a7 7 0 1 0 .01 0zM8.5 12l2.5 2.5 4.5-5',
  'some-evidence': 'M12 5a7 7 0 1 0 .01 0zM5 12c2.5-2 4.5-2 7 0s4.5 2 7 0',
  'plausible-untested': 'M12 5a7 7 0 0 1 5 2M19 12a7 7 0 0 1-2 5M12 19a7 7 0 0 1-5-2M5 12a7 7 0 0 1 2-5',
  oversimplified: 'M12 5a7 7 0 1 0 .01 0zM9 12h1M12 12h.01M14 12h1',
  contradicted: 'M12 5a7 7 0 1 0 .01 0zM7.5 16.5l9-9',
  'expert-opinion': 'M5 6h14v9h-7l-4 4v-4H5z',
  values: 'M12 4l7 8-7 8-7-8z',
} as const

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
