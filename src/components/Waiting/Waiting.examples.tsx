import type { Examples } from '../../content/examples.ts'
import { Waiting } from './Waiting.tsx'

export const examples: Examples = ({ calm }) => ({
  'as it begins': <Waiting words={calm.wait} />,
})
