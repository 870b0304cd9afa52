import type { Examples } from '../../content/examples.ts'
import { Told } from './Told.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Told words={widget('told')} />,
  'one picked': { drawn: <Told words={widget('told')} />, press: [widget('told').told[0]?.label ?? ''] },
})
