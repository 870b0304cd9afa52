import { fill } from '../../guide/words.ts'
import type { Examples } from '../../content/examples.ts'
import { Grounding } from './Grounding.tsx'

export const examples: Examples = ({ calm }) => ({
  'as it begins': <Grounding words={calm.ground} onEnd={() => {}} />,
  'two things found': {
    drawn: <Grounding words={calm.ground} onEnd={() => {}} />,
    press: [1, 2].map((number) => fill(calm.ground.thing, { number })),
  },
  'on the way': { drawn: <Grounding words={calm.ground} onEnd={() => {}} />, press: [calm.ground.next] },
})
