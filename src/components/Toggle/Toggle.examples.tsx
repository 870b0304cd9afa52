import type { Examples } from '../../content/examples.ts'
import { Toggle } from './Toggle.tsx'

export const examples: Examples = ({ ui }) => ({
  'not pressed': <Toggle label={ui.step.save} icon="saved" pressed={false} onPress={() => {}} />,
  pressed: <Toggle label={ui.step.save} icon="saved" pressed onPress={() => {}} fills />,
  focused: {
    drawn: <Toggle label={ui.step.save} icon="saved" pressed={false} onPress={() => {}} />,
    focus: ui.step.save,
  },
  'explored, pressed': <Toggle label={ui.step.explored} icon="explored" pressed onPress={() => {}} />,
})
