import type { Examples } from '../../content/examples.ts'
import { Causes } from './Causes.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Causes words={widget('causes')} />,
})
