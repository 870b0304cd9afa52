import type { Examples } from '../../content/examples.ts'
import { Drawing } from './Drawing.tsx'
import { drawings, type DrawingName } from './drawings.ts'

const names = Object.keys(drawings) as DrawingName[]

export const examples: Examples = () => ({
  'at each size': [44, 64, 84, 124].map((size) => <Drawing key={size} name="letter" size={size} />),
  'every one': names.map((name) => <Drawing key={name} name={name} size={64} />),
})
