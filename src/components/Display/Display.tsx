import { useId } from 'react'
import type { DisplayWords } from '../../content/schema.ts'
import type { Display as Settings, Setting } from '../../guide/display.ts'
import { Choices } from '../Choices/Choices.tsx'
import css from './Display.module.css'

type DisplayProps = {
  words: DisplayWords
  settings: Settings
  /** null: as the device says. */
  onSet: (setting: Setting, value: string | null) => void
  /** What the browser refused to keep. */ told?: string | undefined
}

/** The id of the choice that leaves it to the device. */
const automatic = 'automatic'

/** How the guide looks: a group for each setting, and one switch. What is chosen is seen behind it at once. */
export function Display({ words, settings, onSet, told }: DisplayProps) {
  const id = useId()
  return (
    <div>
      {words.groups.map(({ setting, legend, asTheDevice, options }) => (
        <Choices
          key={setting}
          legend={legend}
          options={[
            { id: automatic, label: asTheDevice },
            ...options.map(({ value, label }) => ({ id: value, label })),
          ]}
          value={settings[setting] ?? automatic}
          onChoose={(value) => onSet(setting, value === automatic ? null : value)}
        />
      ))}
      <p className={css['night']}>
        <label>
          <input
            type="checkbox"
            role="switch"
            aria-checked={settings.night === 'on'}
            checked={settings.night === 'on'}
            onChange={(event) => onSet('night', event.target.checked ? 'on' : null)}
            aria-describedby={id}
          />
          {words.night}
        </label>
        <span id={id}>{words.nightHow}</span>
      </p>
      <div className={css['lead']}>
        <p>{words.lead}</p>
        <p role="status">{told}</p>
      </div>
    </div>
  )
}
