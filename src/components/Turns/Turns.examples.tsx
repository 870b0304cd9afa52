import type { Examples } from '../../content/examples.ts'
import { Turns } from './Turns.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Turns words={widget('turns')} />,
  'a way chosen': { drawn: <Turns words={widget('turns')} />, press: [widget('turns').moments[0]?.ways[0]?.act ?? ''] },
  'the next moment': {
    drawn: <Turns words={widget('turns')} />,
    press: [widget('turns').moments[0]?.ways[0]?.act ?? '', widget('turns').labels.next],
  },
})
