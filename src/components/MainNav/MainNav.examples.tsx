import type { Examples } from '../../content/examples.ts'
import { paths } from '../../guide/paths.ts'
import { MainNav } from './MainNav.tsx'

export const examples: Examples = ({ ui }) => ({
  'in the guide': <MainNav name={ui.name} words={ui.main} at={paths.home} />,
  focused: { drawn: <MainNav name={ui.name} words={ui.main} at={paths.home} />, focus: ui.main.guide },
  elsewhere: <MainNav name={ui.name} words={ui.main} at={paths.questions} />,
})
