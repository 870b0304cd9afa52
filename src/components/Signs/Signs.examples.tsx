import type { Examples } from '../../content/examples.ts'
import { Signs } from './Signs.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Signs words={widget('signs')} />,
})
