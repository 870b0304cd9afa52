import type { Examples } from '../../content/examples.ts'
import { Checks } from './Checks.tsx'
import { Choices } from './Choices.tsx'

export const examples: Examples = ({ widget }) => ({
  'one of a few': (
    <Choices
      legend={widget('people').labels.when}
      options={widget('mix').feelings.slice(0, 3)}
      value={widget('mix').feelings[0]?.id ?? null}
      onChoose={() => {}}
    />
  ),
  'one of some sentences': (
    <Choices
      legend={widget('help').danger.legend}
      options={widget('help').danger.answers}
      value={null}
      onChoose={() => {}}
      long
    />
  ),
  'with a legend that is only spoken': (
    <Choices
      legend={widget('help').danger.legend}
      options={widget('mix').feelings.slice(0, 3)}
      value={null}
      onChoose={() => {}}
      quiet
    />
  ),
  focused: {
    drawn: (
      <Choices
        legend={widget('people').labels.when}
        options={widget('mix').feelings.slice(0, 3)}
        value={widget('mix').feelings[0]?.id ?? null}
        onChoose={() => {}}
      />
    ),
    focus: widget('mix').feelings[1]?.label ?? '',
  },
  'none of some': (
    <Checks legend={widget('mix').labels.legend} options={widget('mix').feelings} chosen={[]} onPress={() => {}} />
  ),
  'any of some': (
    <Checks
      legend={widget('mix').labels.legend}
      options={widget('mix').feelings}
      chosen={widget('mix')
        .feelings.slice(0, 2)
        .map(({ id }) => id)}
      onPress={() => {}}
    />
  ),
})
