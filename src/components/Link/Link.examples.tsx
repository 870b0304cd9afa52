import type { Examples } from '../../content/examples.ts'
import { paths } from '../../guide/paths.ts'
import { Link } from './Link.tsx'

export const examples: Examples = ({ ui }) => ({
  link: <Link to={paths.questions}>{ui.main.questions}</Link>,
  focused: { drawn: <Link to={paths.questions}>{ui.main.questions}</Link>, focus: ui.main.questions },
})
