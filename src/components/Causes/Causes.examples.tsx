import type { Examples } from '../../content/examples.ts'
import { Causes } from './Causes.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Causes words={widget('causes')} />,
  'two picked': {
    drawn: <Causes words={widget('causes')} />,
    press: widget('causes')
      .causes.slice(0, 2)
      .map(({ title }) => title),
  },
  focused: { drawn: <Causes words={widget('causes')} />, focus: widget('causes').causes[0]?.title ?? '' },
})
