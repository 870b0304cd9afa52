import type { Examples } from '../../content/examples.ts'
import { Bucket } from './Bucket.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Bucket words={widget('bucket')} />,
})
