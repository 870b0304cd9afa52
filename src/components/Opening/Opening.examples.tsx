import type { Examples } from '../../content/examples.ts'
import { Opening } from './Opening.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Opening words={widget('opening')} />,
  'safe to tell': { drawn: <Opening words={widget('opening')} />, press: [widget('opening').labels.safe] },
  'a line to begin with': {
    drawn: <Opening words={widget('opening')} />,
    press: [widget('opening').labels.safe, widget('opening').groups[0]?.options[0]?.label ?? ''],
  },
  'not safe to tell': {
    drawn: <Opening words={widget('opening')} />,
    press: [widget('opening').first.others[0]?.label ?? ''],
  },
})
