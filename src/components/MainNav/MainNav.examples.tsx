import type { Examples } from '../../content/examples.ts'
import { MainNav } from './MainNav.tsx'

export const examples: Examples = ({ ui }) => ({
  'in the guide': <MainNav name={ui.name} words={ui.main} inGuide />,
  focused: { drawn: <MainNav name={ui.name} words={ui.main} inGuide />, focus: ui.main.guide },
  elsewhere: <MainNav name={ui.name} words={ui.main} inGuide={false} />,
})
