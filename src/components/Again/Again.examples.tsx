import type { Examples } from '../../content/examples.ts'
import { Again } from './Again.tsx'

export const examples: Examples = ({ widget }) => ({
  again: <Again label={widget('mix').labels.again} onPress={() => {}} />,
})
