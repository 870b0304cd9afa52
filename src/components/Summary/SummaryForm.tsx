import { useEffect, useRef } from 'react'
import type { Statement, Summary } from '../../content/schema.ts'
import { blankField, careOf, longestBlank, pickField, type Picks } from '../../guide/summary.ts'
import buttons from '../Button/Button.module.css'
import { CareCard } from '../CareCard/CareCard.tsx'
import { HashLink } from '../HashLink/HashLink.tsx'
import { Icon } from '../Icon/Icon.tsx'
import { Pick } from '../Pick/Pick.tsx'
import css from './Summary.module.css'

type SummaryFormProps = { words: Summary; picks: Picks; onPicks: (fields: FormData) => void }

/**
 * Statements to tick. The form itself holds what was ticked, so that it also works, and prints what was ticked, where
 * scripts are off; with scripts each change tells the page what the form says now.
 */
export function SummaryForm({ words, picks, onPicks }: SummaryFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const tell = useRef(onPicks)
  // What was ticked before the scripts were there counts too.
  useEffect(() => {
    if (form.current) tell.current(new FormData(form.current))
  }, [])
  return (
    <form
      ref={form}
      className={css['form']}
      autoComplete="off"
      onChange={(event) => onPicks(new FormData(event.currentTarget))}
      onReset={() => onPicks(new FormData())}
      onSubmit={(event) => event.preventDefault()}
    >
      {words.groups.map((group, index) => (
        <fieldset key={group.id}>
          <legend>
            <h2 id={group.id} tabIndex={-1}>
              {group.title}
            </h2>
          </legend>
          {group.note && (
            <div className={css['note']}>
              <p>{group.note}</p>
              <HashLink id={words.groups[index + 1]?.id ?? ''} className={`${buttons['button']} ${buttons['quiet']}`}>
                <Icon name="skip" />
                {words.skip}
              </HashLink>
            </div>
          )}
          <ul>
            {group.statements.map((statement) => (
              <StatementRow
                key={statement.id}
                statement={statement}
                picked={Object.hasOwn(picks, statement.id)}
                told={words.card}
              />
            ))}
          </ul>
        </fieldset>
      ))}
      <button type="reset" className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`} data-scripts="">
        {words.clear}
      </button>
    </form>
  )
}

/** A statement, its blank once it is ticked, and the card that comes first where it may be a sign of danger. */
function StatementRow({ statement, picked, told }: { statement: Statement; picked: boolean; told: string }) {
  const { id, text, blank } = statement
  const care = careOf(statement)
  return (
    <li>
      <Pick type="checkbox" name={pickField} value={id}>
        {blank ? `${text} \u2026` : text}
      </Pick>
      {blank && (
        <label className={css['blank']}>
          <span>{blank}</span>
          <textarea
            name={blankField(id)}
            aria-label={`${text} ${blank}`}
            rows={1}
            maxLength={longestBlank}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
      )}
      {care && (
        <p className="vh" role="status">
          {picked && told}
        </p>
      )}
      {care && picked && <CareCard care={care} level={3} />}
    </li>
  )
}
