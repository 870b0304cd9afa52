import type { ReactNode } from 'react'
import type { CheckIn, Rich } from '../../content/schema.ts'
import type { End } from '../../guide/checkin.ts'
import { paths } from '../../guide/paths.ts'
import { fill } from '../../guide/words.ts'
import buttons from '../Button/Button.module.css'
import { CareCard } from '../CareCard/CareCard.tsx'
import { Icon } from '../Icon/Icon.tsx'
import { Link } from '../Link/Link.tsx'
import { Plain } from '../Prose/Plain.tsx'
import css from './CheckIn.module.css'
import { Back } from './Question.tsx'
import { Way, type WayStep } from './Way.tsx'

type EndingProps = {
  end: End
  steps: readonly WayStep[]
  words: CheckIn['words']
  onBack: () => void
  onAgain: () => void
  /** Where the country is picked: right after the first card, whose numbers it decides. */ picker: ReactNode
  /** The help lines, after the cards. */ children: ReactNode
}

/** Where the answers lead: care before anything else, then a door, then a way through the guide. */
export function Ending({ end: { outcome, care }, steps, words, onBack, onAgain, picker, children }: EndingProps) {
  const [first, ...others] = care
  const urgent = first !== undefined && first.level !== 'soon'
  // Help that comes from an answer on the way stands before an outcome that is not about help.
  const carried = urgent && !outcome.care && outcome.path !== undefined
  return (
    <div className={css['end']}>
      <Back label={words.back} onBack={onBack} />
      <h1 tabIndex={-1}>{carried ? words.first : outcome.title}</h1>
      {first && <CareCard care={first} level={2} />}
      {first?.level === 'now' && picker}
      {others.map((card) => (
        <CareCard key={card.level} care={card} level={2} />
      ))}
      {urgent && children}
      {carried && <h2>{outcome.title}</h2>}
      <Paragraphs texts={outcome.lead} />
      {!first && <Paragraphs texts={[words.clear]} />}
      <Doors door={outcome.door} steps={steps} words={words} urgent={urgent} />
      {steps.length > 0 && (
        <>
          <h2>{urgent ? words.later : words.path}</h2>
          <Way steps={steps} />
        </>
      )}
      <button
        type="button"
        className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
        onClick={onAgain}
        data-scripts=""
      >
        {words.again}
      </button>
    </div>
  )
}

/** Texts whose links are only links, a paragraph each: nothing opens at an end. */
export function Paragraphs({ texts }: { texts: readonly Rich[] }) {
  return texts.map((text, index) => (
    <p key={index}>
      <Plain text={text} />
    </p>
  ))
}

const signs = { calm: 'calm', talk: 'message', support: 'support' } as const

/** The room that fits best, and the first step. Beside a card that says now or today no step is pressed upon anybody. */
function Doors({
  door,
  steps,
  words,
  urgent,
}: Pick<EndingProps, 'steps' | 'words'> & { door: End['outcome']['door']; urgent: boolean }) {
  const [first] = steps
  const begin = !urgent && first
  if (!door && !begin) return null
  return (
    <p className={buttons['row']}>
      {door && (
        <Link className={`${buttons['button']} ${door === 'calm' ? buttons['calm'] : ''}`} to={paths[door]}>
          <Icon name={signs[door]} />
          {words.doors[door]}
        </Link>
      )}
      {begin && (
        <Link
          className={`${buttons['button']} ${door ? buttons['quiet'] : ''}`}
          to={paths.section(begin.step)}
          state={{ detour: true }}
        >
          {fill(words.begin, { title: begin.title })}
        </Link>
      )}
    </p>
  )
}
