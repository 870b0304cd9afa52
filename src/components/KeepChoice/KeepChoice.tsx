import type { ReactNode } from 'react'
import buttons from '../Button/Button.module.css'
import css from './KeepChoice.module.css'

const ways = ['nothing', 'tab', 'device'] as const
type Keep = (typeof ways)[number]
export type KeepWords = {
  title: string
  safe: string
  is: Record<Keep, string>
  refused: string
  newer: string
} & Record<Keep, string[]>

type KeepChoiceProps = {
  keep: Keep
  words: KeepWords
  onChoose: (keep: Keep) => void
  /** What the browser refused: it stands in the place of what was chosen. */ trouble?: string | undefined
  /** It is announced elsewhere on the page, and only shown here. */ silent?: boolean | undefined
  headingLevel: 2 | 3
  /** What is told of the copy for reading without internet. */ children?: ReactNode
}

/** "Keep your place?", inline, with its consequences in plain words. "Keep nothing" stands first. */
export function KeepChoice({ keep, words, onChoose, trouble, silent, headingLevel, children }: KeepChoiceProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={css['keep']} role="group" aria-labelledby="keep-title" data-scripts="">
      <Heading id="keep-title">{words.title}</Heading>
      <p>{words.safe}</p>
      <div className={css['ways']}>
        {ways.map((way) => {
          const [label, consequence] = words[way]
          return (
            <div key={way}>
              <button
                type="button"
                className={`${buttons['button']} ${buttons['quiet']}`}
                aria-pressed={keep === way}
                aria-describedby={`keep-${way}`}
                onClick={() => onChoose(way)}
              >
                {label}
              </button>
              <p id={`keep-${way}`}>{consequence}</p>
            </div>
          )
        })}
      </div>
      <p role="status" aria-live={silent ? 'off' : undefined} className={css['is']}>
        {trouble ?? words.is[keep]}
      </p>
      {children}
    </div>
  )
}
