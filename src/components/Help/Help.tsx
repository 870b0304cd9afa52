import { useState } from 'react'
import type { Country, Line, WidgetOf } from '../../content/schema.ts'
import { fittingLines } from '../../guide/help.ts'
import { paths } from '../../guide/paths.ts'
import { fill } from '../../guide/words.ts'
import { Again } from '../Again/Again.tsx'
import { CallNow, CareCard } from '../CareCard/CareCard.tsx'
import { Choices } from '../Choices/Choices.tsx'
import { CountryPicker } from '../CountryPicker/CountryPicker.tsx'
import { Link } from '../Link/Link.tsx'
import { Prose } from '../Prose/Prose.tsx'
import { SupportLine, type LineWords } from '../SupportLine/SupportLine.tsx'
import css from './Help.module.css'

type Words = WidgetOf<'help'>
type Topic = Words['topics'][number]
type HelpProps = {
  words: Words
  lineWords: LineWords
  countries: readonly Country[]
  lines: readonly Line[]
  /** The country that was picked on this visit. */ country: string | null
  onCountry: (country: string | null) => void
}

/** Which help fits: danger first, then where, then what it is about. Nothing picked is kept. */
export function Help({ words, lineWords, countries, lines, country, onCountry }: HelpProps) {
  const { danger, topics, labels } = words
  const [said, setSaid] = useState<string | null>(null)
  const [about, setAbout] = useState<string | null>(null)
  const answer = danger.answers.find(({ id }) => id === said)
  const topic = topics.find(({ id }) => id === about)
  const here = countries.find(({ id }) => id === country)
  return (
    <>
      <Choices legend={danger.legend} options={danger.answers} value={said} onChoose={setSaid} />
      {/* The card is read on to: announced whole it would be hundreds of words, all at once. */}
      <div role="status">{answer?.says && <Prose text={answer.says} />}</div>
      {answer?.care && <CareCard care={answer.care} level={3} />}
      {answer && (
        <CountryPicker
          countries={countries}
          picked={country}
          onPick={onCountry}
          words={{ country: labels.country, everyCountry: labels.noCountry, pick: labels.countryWhy }}
        />
      )}
      {answer && !answer.waits && <Choices legend={labels.topic} options={topics} value={about} onChoose={setAbout} />}
      {answer && !answer.waits && (
        <Answer
          words={labels}
          lineWords={lineWords}
          topic={topic}
          here={here}
          lines={topic ? fittingLines(lines, topic, here?.id ?? null) : []}
        />
      )}
      {answer && (
        <Again
          label={labels.again}
          onPress={() => {
            setSaid(null)
            setAbout(null)
          }}
        />
      )}
    </>
  )
}

type AnswerProps = {
  words: Words['labels']
  lineWords: LineWords
  topic: Topic | undefined
  here: Country | undefined
  lines: readonly Line[]
}

/** Whom to go to, what to say first, and the lines. Whom to go to is announced; the rest is read on to. */
function Answer({ words, lineWords, topic, here, lines }: AnswerProps) {
  const known = lines.some((line) => line.country === here?.id)
  return (
    <>
      <div role="status">{topic && <Prose text={topic.where} />}</div>
      {topic && (
        <>
          <figure className={css['say']}>
            <figcaption>{words.say}</figcaption>
            <blockquote>{`\u201c${topic.say}\u201d`}</blockquote>
          </figure>
          <p className={css['lines']}>{words.lines}</p>
          {!here && <p>{words.anywhere}</p>}
          {here && !known && <p>{fill(words.none, { country: here.name })}</p>}
        </>
      )}
      {lines.map((line) => (
        <SupportLine key={line.id} line={line} words={lineWords} />
      ))}
      {topic && here && (
        <>
          <p className={css['lines']}>{words.call}</p>
          <CallNow country={here} />
          <p className={css['note']}>{here.note}</p>
        </>
      )}
      {topic && (
        <p>
          <Link to={here ? paths.country(here.id) : paths.support}>
            {here ? fill(words.all, { country: here.name }) : words.everywhere}
          </Link>
        </p>
      )}
    </>
  )
}
