import type { ReactNode } from 'react'
import type { Line } from '../../content/schema.ts'
import { dial, textTo } from '../../guide/support.ts'
import buttons from '../Button/Button.module.css'
import { Icon } from '../Icon/Icon.tsx'
import css from './SupportLine.module.css'

export type LineWords = Record<
  | 'phone'
  | 'text'
  | 'chat'
  | 'web'
  | 'opens'
  | 'about'
  | 'who'
  | 'hours'
  | 'languages'
  | 'cost'
  | 'bill'
  | 'happens'
  | 'unknown'
  | 'unsure'
  | 'more',
  string
>

type SupportLineProps = {
  line: Line
  words: LineWords
  /** On paper everything that is known of it is open. */ open?: boolean
  children?: ReactNode
}

/** One help line with everything that is known of it, and what is not. */
export function SupportLine({ line, words, open = false, children }: SupportLineProps) {
  const unsure = (field: Line['unsure'][number]): ReactNode =>
    line.unsure.includes(field) && <em className={css['unsure']}> {words.unsure}</em>
  return (
    <article className={css['line']} id={line.id} lang={line.lang} tabIndex={-1}>
      <h3>{line.name}</h3>
      <p className={css['about']}>{[line.about, line.region].filter(Boolean).join('. ')}</p>
      <ul className={css['ways']}>
        {line.phone && (
          <li>
            <Phone digits={line.phone} name={line.name} />
            {unsure('phone')}
          </li>
        )}
        {line.text && (
          <li>
            {line.text.number ? (
              <a
                className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
                href={textTo(line.text.number)}
              >
                <Icon name="message" />
                {line.text.how}
              </a>
            ) : (
              line.text.how
            )}
            {unsure('text')}
          </li>
        )}
        {line.chat && (
          <li>
            <a href={line.chat} rel="noreferrer">
              {words.chat}
              <span className="vh">{`: ${line.name}, ${words.opens}`}</span>
            </a>
            {unsure('chat')}
          </li>
        )}
        {line.web && !sameAsChat(line) && (
          <li>
            <a href={line.web} rel="noreferrer">
              {words.web}
              <span className="vh">{`: ${line.name}, ${words.opens}`}</span>
            </a>
            {unsure('web')}
          </li>
        )}
      </ul>
      <dl>
        <Fact name={words.who} value={line.who} unknown={words.unknown} />
        <Fact name={words.hours} value={line.hours} unknown={words.unknown}>
          {unsure('hours')}
        </Fact>
      </dl>
      <details open={open}>
        <summary>
          {words.more}
          <span className="vh">{`: ${line.name}`}</span>
        </summary>
        <dl>
          <Fact name={words.happens} value={line.happens} unknown={words.unknown} />
          <Fact name={words.cost} value={line.cost} unknown={words.unknown} />
          <Fact name={words.bill} value={line.bill} unknown={words.unknown} />
          <Fact name={words.languages} value={line.languages.join(', ') || null} unknown={words.unknown}>
            {unsure('languages')}
          </Fact>
        </dl>
      </details>
      {children}
    </article>
  )
}

/** One address for both is shown once, where it is as sure for the one as for the other. */
const sameAsChat = ({ web, chat, unsure }: Line): boolean =>
  web === chat && unsure.includes('web') === unsure.includes('chat')

function Phone({ digits, name }: { digits: string; name: string }) {
  const href = dial(digits)
  if (!href) return <strong>{digits}</strong>
  return (
    <a className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`} href={href}>
      <Icon name="phone" />
      {digits}
      <span className="vh">{`, ${name}`}</span>
    </a>
  )
}

function Fact({
  name,
  value,
  unknown,
  children,
}: {
  name: string
  value: string | null
  unknown: string
  children?: ReactNode
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value ?? unknown}
        {children}
      </dd>
    </div>
  )
}
