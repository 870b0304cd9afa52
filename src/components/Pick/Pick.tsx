import type { ComponentProps, ReactNode } from 'react'
import css from './Pick.module.css'

/** A native checkbox or radio whose whole row can be pressed. */
export function Pick({ children, ...input }: Omit<ComponentProps<'input'>, 'className'> & { children: ReactNode }) {
  return (
    <label className={css['pick']}>
      <input {...input} autoComplete="off" />
      <span>{children}</span>
    </label>
  )
}

type PickGroupProps = {
  title: ReactNode
  /** In a row where there is room, for a few short words. */ inRow?: boolean
  children: ReactNode
}

/** Rows that belong together, under their name. */
export function PickGroup({ title, inRow = false, children }: PickGroupProps) {
  return (
    <fieldset className={css['group']} data-row={inRow || undefined}>
      <legend>{title}</legend>
      <div className={css['rows']}>{children}</div>
    </fieldset>
  )
}
