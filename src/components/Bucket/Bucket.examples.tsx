import type { Examples } from '../../content/examples.ts'
import { Bucket } from './Bucket.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Bucket words={widget('bucket')} />,
  'filled, with a tap open': {
    drawn: <Bucket words={widget('bucket')} />,
    press: [
      ...widget('bucket')
        .loads.options.slice(0, 3)
        .map(({ label }) => label),
      widget('bucket').taps[0]?.options[0]?.label ?? '',
    ],
  },
})
