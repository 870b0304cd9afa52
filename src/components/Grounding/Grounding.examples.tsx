import type { Examples } from '../../content/examples.ts'
import { Grounding } from './Grounding.tsx'

export const examples: Examples = ({ calm }) => ({
  'as it begins': <Grounding words={calm.ground} onEnd={() => {}} />,
})
