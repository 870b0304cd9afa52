import type { Examples } from '../../content/examples.ts'
import { SupportLine } from './SupportLine.tsx'

export const examples: Examples = ({ support: { lines }, supportWords }) => ({
  closed: lines.slice(0, 1).map((line) => <SupportLine key={line.id} line={line} words={supportWords} />),
  'open, as on paper': lines
    .slice(0, 1)
    .map((line) => <SupportLine key={line.id} line={line} words={supportWords} open />),
  'with a thing that was not confirmed': lines
    .filter(({ unsure }) => unsure.length > 0)
    .slice(0, 1)
    .map((line) => <SupportLine key={line.id} line={line} words={supportWords} />),
})
