import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Care } from '../../content/schema.ts'
import type { Marked } from '../../guide/excerpt.ts'
import { paths } from '../../guide/paths.ts'
import buttons from '../Button/Button.module.css'
import { CareCard } from '../CareCard/CareCard.tsx'
import { Drawing, isDrawing } from '../Drawing/Drawing.tsx'
import type { DrawingName } from '../Drawing/drawings.ts'
import { Icon, type IconName } from '../Icon/Icon.tsx'
import { Link } from '../Link/Link.tsx'
import css from './Find.module.css'

export type FindWords = {
  label: string
  hint: string
  loading: string
  failed: string
  nothing: string
  support: string
  questions: string
}
export type Result = {
  to: string
  title: readonly Marked[]
  kind: string
  text: readonly Marked[]
  sign: IconName | DrawingName
}

type FindProps = {
  words: FindWords
  query: string
  onQuery: (query: string) => void
  /** Cards for words of danger. They need no index, and come before everything else. */
  cares: readonly Care[]
  /** Best first; or why there are none. */
  results: readonly Result[] | 'loading' | 'failed'
  /** What is said aloud, once the typing rests. */
  status: string
}

/** A search box and what was found: care first, then links in reading order. */
export function Find({ words, query, onQuery, cares, results, status }: FindProps) {
  const id = useId()
  const found = useRef<HTMLDivElement>(null)
  const asked = query.trim() !== ''
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    // Or a browser that follows links on the way up of the key would follow this one at once.
    event.preventDefault()
    found.current?.querySelector<HTMLElement>('a')?.focus()
  }
  return (
    <>
      <label className={css['label']} htmlFor={id}>
        {words.label}
      </label>
      <input
        id={id}
        className={css['box']}
        type="search"
        value={query}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby={`${id}-hint`}
        data-focus=""
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={enter}
      />
      <p id={`${id}-hint`} className={css['hint']}>
        {words.hint}
      </p>
      <p role="status">{status}</p>
      <div ref={found}>
        {cares.map((care) => (
          <CareCard key={care.level} care={care} level={3} />
        ))}
        {results === 'failed' ? (
          <Instead words={words}>{words.failed}</Instead>
        ) : !asked ? null : results === 'loading' ? (
          <p>{words.loading}</p>
        ) : results.length === 0 ? (
          <Instead words={words}>{words.nothing}</Instead>
        ) : (
          <ol className={css['results']} data-tint="day">
            {results.map((result) => (
              <Row key={result.to} {...result} />
            ))}
          </ol>
        )}
      </div>
    </>
  )
}

function Row({ to, title, kind, text, sign }: Result) {
  return (
    <li className={css['result']}>
      {isDrawing(sign) ? <Drawing name={sign} size={44} /> : <Icon name={sign} size={44} />}
      <div>
        <Link to={to} state={{ detour: true }}>
          <Words pieces={title} />
        </Link>
        <p>
          {kind}
          {text.length > 0 && '. '}
          <Words pieces={text} />
        </p>
      </div>
    </li>
  )
}

const Words = ({ pieces }: { pieces: readonly Marked[] }) =>
  pieces.map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text))

/** People and questions, where a search leads no further. */
function Instead({ words, children }: { words: FindWords; children: ReactNode }) {
  return (
    <>
      <p>{children}</p>
      <p className={buttons['row']}>
        <Link className={`${buttons['button']} ${buttons['quiet']}`} to={paths.support}>
          <Icon name="support" />
          {words.support}
        </Link>
        <Link className={`${buttons['button']} ${buttons['quiet']}`} to={paths.questions}>
          <Icon name="questions" />
          {words.questions}
        </Link>
      </p>
    </>
  )
}
