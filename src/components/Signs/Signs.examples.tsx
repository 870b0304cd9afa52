import type { Examples } from '../../content/examples.ts'
import type { WidgetOf } from '../../content/schema.ts'
import { Signs } from './Signs.tsx'

/** A sign whose group brings help with it. */
const unsafeIn = ({ signs, groups }: WidgetOf<'signs'>): string =>
  signs.find(({ group }) => groups.some(({ id, care }) => id === group && care))?.text ?? ''

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Signs words={widget('signs')} />,
  'one turned over': { drawn: <Signs words={widget('signs')} />, press: [widget('signs').signs[0]?.text ?? ''] },
  'one turned over that is not safe': {
    drawn: <Signs words={widget('signs')} />,
    press: [unsafeIn(widget('signs'))],
  },
})
