import type { Examples } from '../../content/examples.ts'
import { Rehearsal } from './Rehearsal.tsx'

export const examples: Examples = ({ rehearsal, ui }) => ({
  usual: <Rehearsal words={rehearsal} loading={ui.exit.loading} would="tab" />,
})
