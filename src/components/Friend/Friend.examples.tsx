import type { Examples } from '../../content/examples.ts'
import { Friend } from './Friend.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Friend words={widget('friend')} />,
  'a thought that many have': {
    drawn: <Friend words={widget('friend')} />,
    press: [`\u201c${widget('friend').thoughts[0]?.thought}\u201d`],
  },
  'a thought of the reader’s own': { drawn: <Friend words={widget('friend')} />, press: [widget('friend').own.label] },
})
