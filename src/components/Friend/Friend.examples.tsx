import type { Examples } from '../../content/examples.ts'
import { Friend } from './Friend.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Friend words={widget('friend')} />,
})
