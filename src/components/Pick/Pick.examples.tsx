import type { Examples } from '../../content/examples.ts'
import { Pick, PickGroup } from './Pick.tsx'

export const examples: Examples = ({ widget, talk }) => ({
  one: <Pick type="checkbox">{widget('mix').feelings[0]?.label}</Pick>,
  picked: (
    <Pick type="checkbox" defaultChecked>
      {widget('mix').feelings[0]?.label}
    </Pick>
  ),
  focused: {
    drawn: <Pick type="checkbox">{widget('mix').feelings[0]?.label}</Pick>,
    focus: widget('mix').feelings[0]?.label ?? '',
  },
  'a group': (
    <PickGroup title={widget('mix').labels.legend}>
      {widget('mix').feelings.map(({ id, label }) => (
        <Pick key={id} type="checkbox">
          {label}
        </Pick>
      ))}
    </PickGroup>
  ),
  'a few in a row': (
    <PickGroup title={talk.tone.title} inRow>
      {widget('mix')
        .feelings.slice(0, 3)
        .map(({ id, label }) => (
          <Pick key={id} type="radio" name="few">
            {label}
          </Pick>
        ))}
    </PickGroup>
  ),
})
