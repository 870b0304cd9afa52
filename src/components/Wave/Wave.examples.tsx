import type { Examples } from '../../content/examples.ts'
import { Wave } from './Wave.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Wave words={widget('wave')} />,
  'at the end': { drawn: <Wave words={widget('wave')} />, press: [widget('wave').moments.at(-1)?.title ?? ''] },
})
