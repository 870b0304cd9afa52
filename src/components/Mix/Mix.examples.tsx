import type { Examples } from '../../content/examples.ts'
import { Mix } from './Mix.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Mix words={widget('mix')} />,
})
