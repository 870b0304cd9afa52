import type { Examples } from '../../content/examples.ts'
import { MainNav } from './MainNav.tsx'

export const examples: Examples = ({ ui }) => ({
  'in the guide': <MainNav name={ui.name} words={ui.main} inGuide />,
  elsewhere: <MainNav name={ui.name} words={ui.main} inGuide={false} />,
})
