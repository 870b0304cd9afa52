import type { Examples } from '../../content/examples.ts'
import { Try } from './Try.tsx'

export const examples: Examples = ({ steps, ui }) => ({
  'as words': steps
    .slice(0, 1)
    .map((step) => (
      <Try key={step.id} section={step.id} words={step.try} label={ui.step.try} asWords={ui.step.tryWords} />
    )),
  'with its widget': steps.slice(0, 1).map((step) => (
    <Try key={step.id} section={step.id} words={step.try} label={ui.step.try} asWords={ui.step.tryWords}>
      <p>{ui.care.uncalled}</p>
    </Try>
  )),
})
