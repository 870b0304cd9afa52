import type { Examples } from '../../content/examples.ts'
import { People } from './People.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <People words={widget('people')} />,
  'another stretch of time': {
    drawn: <People words={widget('people')} />,
    press: [widget('people').studies[0]?.lately.label ?? ''],
  },
})
