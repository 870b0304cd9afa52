import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { PageHead } from '../components/PageHead/PageHead.tsx'
import { Plain } from '../components/Prose/Plain.tsx'
import { Sheet } from '../components/Sheet/Sheet.tsx'
import { Large } from '../components/Talk/Large.tsx'
import { LinePicker, When, Who } from '../components/Talk/LinePicker.tsx'
import { Reading } from '../components/Talk/Reading.tsx'
import { AfterSafe, SafeToTell } from '../components/Talk/SafeToTell.tsx'
import { YourMessage } from '../components/Talk/YourMessage.tsx'
import type { Recipient, SafeAnswer, Talk } from '../content/schema.ts'
import {
  editLine,
  emptyMessage,
  linesOf,
  moveLine,
  recipientsFor,
  restoreLine,
  spoken,
  textOf,
  toggleLine,
  withTone,
  type Message,
} from '../guide/message.ts'
import css from './TalkPage.module.css'
import { Title } from './Title.tsx'
import { useVisit } from './useVisit.ts'
import { useWords } from './ViewContext.ts'
import { HandingOver } from './HandingOver.tsx'

/** The recipient who gets a link to the page for a visit. */
const clinician = 'doctor'

/**
 * Words to say. All of it lives in this view and goes with it, and with the visit: an answer, a line or a word is never
 * stored, sent or put in an address.
 */
export function TalkPage() {
  return <WordsToSay key={useVisit()} />
}

function WordsToSay() {
  const words = useWords() as Talk
  // How often it was answered: each time the focus goes to what follows from it.
  const [{ safe, times }, setSafe] = useState<{ safe: SafeAnswer | null; times: number }>({ safe: null, times: 0 })
  const { large, showLarge, showPage } = useLarge()
  const answer = words.safe.answers.find(({ id }) => id === safe)
  return (
    <div data-tint="morning">
      <Title tab={words.tab} />
      {large !== null && <Large text={large} close={words.close} onClose={showPage} />}
      {/* Put aside and not taken away: what was picked is there again after it. */}
      <div hidden={large !== null}>
        <PageHead title={words.title} drawing="talk-together">
          <p>
            <Plain text={words.lead} />
          </p>
        </PageHead>
        <div className={`wrap ${css['page']}`}>
          <div data-scripts="">
            <SafeToTell
              words={words.safe}
              onAnswer={(next) => setSafe((now) => ({ safe: next, times: now.times + 1 }))}
            />
            {answer && <AfterSafe key={times} answer={answer} />}
          </div>
          {safe && <Builder words={words} safe={safe} onLarge={showLarge} />}
          <Reading words={words} recipients={recipientsFor(words.recipients, 'unsure')} />
        </div>
      </div>
    </div>
  )
}

/** One line that fills the page. After it the focus goes back to the button that showed it. */
function useLarge() {
  const [large, setLarge] = useState<string | null>(null)
  const opener = useRef<HTMLElement>(null)
  const showLarge = (text: string, button: HTMLElement): void => {
    opener.current = button
    setLarge(text)
  }
  const showPage = (): void => {
    flushSync(() => setLarge(null))
    opener.current?.focus()
  }
  return { large, showLarge, showPage }
}

type OnLarge = (text: string, button: HTMLElement) => void

/** Who the words are for, and a message to each of them. */
function Builder({ words, safe, onLarge }: { words: Talk; safe: SafeAnswer; onLarge: OnLarge }) {
  const recipients = recipientsFor(words.recipients, safe)
  const [picked, setPicked] = useState<string | null>(null)
  const [messages, setMessages] = useState<Readonly<Record<string, Message>>>({})
  const recipient = recipients.find(({ id }) => id === picked) ?? recipients[0]
  if (!recipient) return null
  const { id } = recipient
  const change = (next: (now: Message) => Message): void =>
    setMessages((all) => ({ ...all, [id]: next(all[id] ?? emptyMessage) }))
  return (
    <>
      <div className={css['who']} data-scripts="">
        <Who words={words.who} recipients={recipients} chosen={recipient} safe={safe === 'yes'} onChoose={setPicked} />
        <When title={words.when} items={recipient.when} />
        {id === clinician && (
          <p>
            <Plain text={words.summary} />
          </p>
        )}
      </div>
      <MessageTo
        key={id}
        words={words}
        recipient={recipient}
        message={messages[id] ?? emptyMessage}
        onChange={change}
        onLarge={onLarge}
      />
    </>
  )
}

type MessageToProps = {
  words: Talk
  recipient: Recipient
  message: Message
  onChange: (next: (now: Message) => Message) => void
  onLarge: OnLarge
}

function MessageTo({ words, recipient, message, onChange, onLarge }: MessageToProps) {
  const lines = linesOf(recipient)
  const order = lines.map(({ id }) => id)
  const text = textOf(message, lines)
  return (
    <>
      <div className={css['columns']} data-scripts="">
        <div>
          <LinePicker
            words={words}
            groups={recipient.groups}
            message={message}
            onTone={(tone) => onChange((now) => withTone(now, tone))}
            onToggle={(id) => onChange((now) => toggleLine(now, id, order))}
          />
        </div>
        <YourMessage
          words={words.message}
          ownNote={words.tone.own}
          lines={spoken(message, lines)}
          onEdit={(line, own) => onChange((now) => editLine(now, line, own))}
          onRestore={(line) => onChange((now) => restoreLine(now, line.id))}
          onMove={(line, by) => onChange((now) => moveLine(now, line.id, by))}
          onLarge={onLarge}
        >
          {text !== '' && <HandingOver key={text} words={words.hand} text={text} />}
        </YourMessage>
      </div>
      {text !== '' && (
        <Sheet size="message">
          {text.split('\n').map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </Sheet>
      )}
    </>
  )
}
