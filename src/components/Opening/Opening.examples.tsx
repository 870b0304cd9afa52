import type { Examples } from '../../content/examples.ts'
import { Opening } from './Opening.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Opening words={widget('opening')} />,
})
