import type { ReactNode } from 'react'
import type { TryWords } from '../../content/schema.ts'
import { Foreign, useOwnLang } from '../Lang/Lang.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Try.module.css'

type TryProps = {
  section: string
  words: TryWords
  label: string
  /** What the words are called once a widget stands before them. */ asWords: string
  /** The widget, where it is there and whole. */ children?: ReactNode
}

/** The one thing to try in a step. All of its words stand here; a widget that breaks leaves them. */
export function Try({ section, words, label, asWords, children }: TryProps) {
  return (
    <section className={css['try']} data-widget={section} lang={words.lang} aria-labelledby="try">
      <Foreign lang={words.lang}>
        <Words words={words} label={label} asWords={asWords}>
          {children}
        </Words>
      </Foreign>
    </section>
  )
}

function Words({ words, label, asWords, children }: Omit<TryProps, 'section'>) {
  const own = useOwnLang()
  return (
    <>
      <p className={css['label']} lang={own}>
        {label}
      </p>
      <h2 id="try" tabIndex={-1}>
        {words.heading}
      </h2>
      <Prose text={words.lead} />
      {children ? (
        <>
          <div className={css['tool']}>{children}</div>
          <details className={css['words']}>
            <summary lang={own}>{asWords}</summary>
            <Parts parts={words.parts} />
          </details>
        </>
      ) : (
        <Parts parts={words.parts} />
      )}
      {words.close && <Prose text={words.close} />}
    </>
  )
}

function Parts({ parts }: Pick<TryWords, 'parts'>) {
  return (
    <div className={css['parts']}>
      {parts.map((part) => (
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
  )
}
