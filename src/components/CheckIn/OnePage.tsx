import type { Asked, CheckIn, Outcome } from '../../content/schema.ts'
import { everyCard, type Answer } from '../../guide/checkin.ts'
import { paths } from '../../guide/paths.ts'
import { CareCard } from '../CareCard/CareCard.tsx'
import { HashLink } from '../HashLink/HashLink.tsx'
import { Link } from '../Link/Link.tsx'
import css from './CheckIn.module.css'
import { Paragraphs } from './Ending.tsx'

type OnePageProps = { table: CheckIn; titles: Readonly<Record<string, string>> }

/**
 * The whole check-in as one page of words: all signs, all questions, and what each answer leads to. It stands folded
 * below the first question, and open where there are no scripts.
 */
export function OnePage({ table, titles }: OnePageProps) {
  const { words, questions, outcomes } = table
  return (
    <details className={css['all']}>
      <summary>{words.all}</summary>
      <p>{words.allLead}</p>
      {everyCard(table).map((card) => (
        <CareCard key={card.level} care={card} level={2} />
      ))}
      {questions.map((asked) => (
        <Answers key={asked.id} asked={asked} table={table} />
      ))}
      <h2>{words.ends}</h2>
      {outcomes.map((outcome) => (
        <OutcomeWords key={outcome.id} outcome={outcome} words={words} titles={titles} />
      ))}
    </details>
  )
}

const anchor = (id: string): string => `to-${id}`

function Answers({ asked, table }: { asked: Asked; table: CheckIn }) {
  return (
    <section className={css['part']}>
      <h2>{asked.question}</h2>
      <ul>
        {asked.answers.map((answer) => (
          <li key={answer.id}>
            <b>{answer.answer}</b>: <Leads answer={answer} table={table} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Leads({ answer, table: { words, outcomes } }: { answer: Answer; table: CheckIn }) {
  const outcome = outcomes.find(({ id }) => id === answer.leads)
  if (!outcome) return answer.care ? words.signsFirst : words.goOn
  return <HashLink id={anchor(outcome.id)}>{outcome.title}</HashLink>
}

type OutcomeWordsProps = Pick<OnePageProps, 'titles'> & { outcome: Outcome; words: CheckIn['words'] }

function OutcomeWords({ outcome: { id, title, lead, care, lines, door, path }, words, titles }: OutcomeWordsProps) {
  return (
    <section className={css['part']} id={anchor(id)} tabIndex={-1}>
      <h3>{title}</h3>
      <Paragraphs texts={care || lines || !path ? [words.signsAbove, ...lead] : lead} />
      {door && (
        <p>
          <Link to={paths[door]}>{words.doors[door]}</Link>
        </p>
      )}
      {path && (
        <ol>
          {path.map(({ step, why }) => (
            <li key={step}>
              <Link to={paths.section(step)} state={{ detour: true }}>
                {titles[step]}
              </Link>
              . {why}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
