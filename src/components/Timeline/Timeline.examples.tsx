import type { Examples } from '../../content/examples.ts'
import { Timeline } from './Timeline.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Timeline words={widget('timeline')} />,
  'what is a guess': { drawn: <Timeline words={widget('timeline')} />, press: [widget('timeline').labels.guess] },
})
