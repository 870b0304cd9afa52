import type { Examples } from '../../content/examples.ts'
import { HashLink } from './HashLink.tsx'

export const examples: Examples = ({ ui }) => ({
  link: <HashLink id="here">{ui.skip}</HashLink>,
})
