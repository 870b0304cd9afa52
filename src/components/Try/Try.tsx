import type { Try as TryWords } from '../../content/schema.ts'
import { Prose } from '../Prose/Prose.tsx'
import css from './Try.module.css'

/** The one thing to try in a step. All of its words stand here; a widget that breaks leaves them. */
export function Try({ section, words, label }: { section: string; words: TryWords; label: string }) {
  return (
    <section className={css['try']} data-widget={section} aria-labelledby="try">
      <p className={css['label']}>{label}</p>
      <h2 id="try" tabIndex={-1}>
        {words.heading}
      </h2>
      <Prose text={words.lead} />
      <div className={css['parts']}>
        {words.parts.map((part) => (
          <section key={part.title}>
            <h3>{part.title}</h3>
            {part.text && <Prose text={part.text} />}
            {part.items && (
              <ul>
                {part.items.map((item, index) => (
                  <Prose key={index} as="li" text={item} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      {words.close && <Prose text={words.close} />}
    </section>
  )
}
