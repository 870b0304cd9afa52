import type { Recipient, Talk } from '../../content/schema.ts'
import { Plain } from '../Prose/Plain.tsx'
import { When } from './LinePicker.tsx'
import css from './Talk.module.css'

/** Where scripts are off: every line, to read out or to copy by hand. */
export function Reading({ words, recipients }: { words: Talk; recipients: readonly Recipient[] }) {
  return (
    <div className={css['reading']} data-no-scripts="">
      <h2>{words.safe.title}</h2>
      <p>
        <Plain text={words.safe.lead} />
      </p>
      {words.safe.answers.map(({ id, label, text }) => (
        <p key={id}>
          <strong>{label}.</strong> <Plain text={text[0] ?? []} />
        </p>
      ))}
      <p>
        <Plain text={words.reading} />
      </p>
      {recipients.map((recipient) => (
        <section key={recipient.id}>
          <h2>{recipient.heading}</h2>
          <When title={words.when} items={recipient.when} />
          {recipient.groups.map((group) => (
            <section key={group.id}>
              <h3>{group.title}</h3>
              <ul>
                {group.lines.map((line) => (
                  <li key={line.id}>
                    {line.text}
                    <p>
                      {words.forms.softer} {line.softer}
                      <br />
                      {words.forms.shorter} {line.shorter}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </div>
  )
}
