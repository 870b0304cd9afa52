import type { Recipient, Talk } from '../../content/schema.ts'
import { formOf, isChosen, tones, type Message, type Tone } from '../../guide/message.ts'
import { Pick, PickGroup } from '../Pick/Pick.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Talk.module.css'

type WhoProps = {
  words: Talk['who']
  recipients: readonly Recipient[]
  chosen: Recipient
  /** Whether it was said to be safe to tell a partner. */ safe: boolean
  onChoose: (recipient: string) => void
}

/** Who the words are for, the safer choice first. */
export function Who({ words, recipients, chosen, safe, onChoose }: WhoProps) {
  return (
    <PickGroup title={<h2>{words.title}</h2>}>
      {recipients.map(({ id, name, onlySafe }) => (
        <Pick key={id} type="radio" name="who" value={id} checked={id === chosen.id} onChange={() => onChoose(id)}>
          {onlySafe && !safe ? `${name}, ${words.safeOnly}` : name}
        </Pick>
      ))}
    </PickGroup>
  )
}

/** When and how, as advice. */
export function When({ title, items }: { title: string; items: Recipient['when'] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className={css['when']}>
        {items.map((text, index) => (
          <Prose key={index} as="li" text={text} advice={index === items.length - 1} />
        ))}
      </ul>
    </>
  )
}

type LinePickerProps = {
  words: Talk
  groups: Recipient['groups']
  message: Message
  onTone: (tone: Tone) => void
  onToggle: (line: string) => void
}

/** The lines to choose from, in the tone that was chosen. */
export function LinePicker({ words, groups, message, onTone, onToggle }: LinePickerProps) {
  return (
    <>
      <h2>{words.pick}</h2>
      <p>{words.pickHow}</p>
      <PickGroup title={words.tone.title} inRow>
        {tones.map((tone) => (
          <Pick
            key={tone}
            type="radio"
            name="tone"
            value={tone}
            checked={tone === message.tone}
            onChange={() => onTone(tone)}
          >
            {words.tone[tone]}
          </Pick>
        ))}
      </PickGroup>
      {groups.map((group) => (
        <PickGroup key={group.id} title={<h3>{group.title}</h3>}>
          {group.lines.map((line) => (
            <Pick key={line.id} type="checkbox" checked={isChosen(message, line.id)} onChange={() => onToggle(line.id)}>
              {formOf(line, message.tone)}
            </Pick>
          ))}
        </PickGroup>
      ))}
    </>
  )
}
