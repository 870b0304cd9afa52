import type { Examples } from '../../content/examples.ts'
import type { Spine } from '../../content/load.ts'
import { Shore } from './Shore.tsx'

/** Four steps: explored and saved, here, explored before it changed, not yet. */
const states = [
  { saved: true, here: false, explored: true, changed: false },
  { saved: false, here: true, explored: false, changed: false },
  { saved: false, here: false, explored: true, changed: true },
  { saved: false, here: false, explored: false, changed: false },
]
const itemsOf = ({ parts }: Spine) => {
  const steps = parts.flatMap((part) => part.steps)
  return steps.slice(0, states.length).flatMap((step, index) => {
    const state = states[index]
    return state ? [{ step, number: index + 1, total: steps.length, state, current: index === 1 }] : []
  })
}

export const examples: Examples = ({ spine, ui }) => ({
  'beside the map': <Shore items={itemsOf(spine)} words={ui.state} />,
  focused: {
    drawn: <Shore items={itemsOf(spine)} words={ui.state} />,
    focus: itemsOf(spine)[1]?.step.title ?? '',
  },
  'in the rail of a step': <Shore items={itemsOf(spine)} words={ui.state} narrow />,
})
