import type { Examples } from '../../content/examples.ts'
import { Sorting } from './Sorting.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Sorting words={widget('sort')} />,
})
