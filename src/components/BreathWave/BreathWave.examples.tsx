import type { Examples } from '../../content/examples.ts'
import { BreathWave } from './BreathWave.tsx'

export const examples: Examples = ({ calm: { breathe } }) => ({
  'at a pace': <BreathWave words={breathe} pace={breathe.paces[0] ?? null} />,
  'at a pace of the reader’s own': <BreathWave words={breathe} pace={null} />,
})
