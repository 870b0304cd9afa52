import type { Examples } from '../../content/examples.ts'
import { Exit, HiddenExit } from './Exit.tsx'

export const examples: Examples = ({ spine, ui }) => ({
  bar: <Exit href={spine.exit} words={ui.exit} />,
  focused: {
    drawn: <Exit href={spine.exit} words={ui.exit} />,
    focus: `${ui.exit.emergency}${ui.exit.label}`,
  },
  'for the keyboard, first on the page': <HiddenExit href={spine.exit} words={ui.exit} />,
})
