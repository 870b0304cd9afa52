import type { Examples } from '../../content/examples.ts'
import { Sea } from './Sea.tsx'

export const examples: Examples = () => ({
  sea: <Sea />,
})
