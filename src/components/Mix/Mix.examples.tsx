import type { Examples } from '../../content/examples.ts'
import { Mix } from './Mix.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Mix words={widget('mix')} />,
  'one feeling': { drawn: <Mix words={widget('mix')} />, press: [widget('mix').feelings[0]?.label ?? ''] },
  'two feelings': {
    drawn: <Mix words={widget('mix')} />,
    press: widget('mix')
      .feelings.slice(0, 2)
      .map(({ label }) => label),
  },
})
