import type { Examples } from '../../content/examples.ts'
import { Turns } from './Turns.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Turns words={widget('turns')} />,
})
