import { useRef, useState } from 'react'
import buttons from '../components/Button/Button.module.css'
import { Drawing, isDrawing } from '../components/Drawing/Drawing.tsx'
import type { DrawingName } from '../components/Drawing/drawings.ts'
import { Icon } from '../components/Icon/Icon.tsx'
import { Link } from '../components/Link/Link.tsx'
import { PageHead } from '../components/PageHead/PageHead.tsx'
import { homeWords, spine, yourGuideWords } from '../content/load.ts'
import type { Glossary, Questions, Support } from '../content/schema.ts'
import { isEmpty, isExplored, type Saved } from '../guide/kept.ts'
import { noteOn } from '../guide/notes.ts'
import { positionOf, stepsOf } from '../guide/order.ts'
import { paths } from '../guide/paths.ts'
import { returnLinks } from '../guide/progress.ts'
import { fill } from '../guide/words.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import { EverythingKept } from './EverythingKept.tsx'
import { Keeping } from './Keeping.tsx'
import { Title } from './Title.tsx'
import css from './YourGuidePage.module.css'
import { YourNotes } from './YourNotes.tsx'
import { useWords } from './ViewContext.ts'

const words = yourGuideWords

/** What can be saved beside steps: their titles come from these. */
type SavedTitles = { questions: Questions; glossary: Glossary; support: Support }

/** What a reader saved and explored, where they were, and where all of it is kept. */
export function YourGuidePage() {
  const kept = useGuide((state) => state.kept)
  const { continueTo } = returnLinks(spine, kept)
  const empty = isEmpty(kept)
  return (
    <div className={css['whole']} data-tint={empty ? 'day' : 'morning'}>
      <Title tab={words.tab} />
      <PageHead title={words.title} drawing={empty ? 'sand' : 'self-kindness'}>
        <p>{empty ? words.nothing : words.lead}</p>
        {continueTo && (
          <p>
            <Link className={buttons['button']} to={paths.section(continueTo.step.id, continueTo.block ?? undefined)}>
              {fill(homeWords.continue, { title: continueTo.step.title })}
            </Link>
          </p>
        )}
      </PageHead>
      <div className={`wrap ${css['page']}`}>
        {empty && (
          <div className={css['empty']}>
            <p data-scripts="">{words.howTo}</p>
            <p data-no-scripts="">{words.noScripts}</p>
            <Link className={buttons['button']} to={paths.section(stepsOf(spine)[0]?.id ?? '')}>
              {homeWords.start}
            </Link>
          </div>
        )}
        <Keeping headingLevel={2} />
        <SavedList saved={kept.saved} />
        {kept.saved.length > 0 && (
          <p>
            <Link to={paths.print} state={{ print: { what: 'saved' } }}>
              {words.print}
            </Link>
          </p>
        )}
        <YourNotes />
        <Explored />
        <EverythingKept />
      </div>
    </div>
  )
}

function SavedList({ saved }: { saved: readonly Saved[] }) {
  const titles = useWords() as SavedTitles
  const heading = useRef<HTMLHeadingElement>(null)
  const [removed, setRemoved] = useState('')
  const { toggleSaved } = useActions()
  const items = saved.map((item) => ({ item, found: foundIn(titles, item) }))
  const remove = (item: Saved, title: string): void => {
    toggleSaved(item.kind, item.id)
    setRemoved(title)
    heading.current?.focus()
  }
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.saved}
      </h2>
      {saved.length === 0 && <p>{words.savedEmpty}</p>}
      <ul className={css['items']}>
        {items.map(
          ({ item, found }) =>
            found && (
              <SavedItem
                key={`${item.kind} ${item.id}`}
                item={item}
                found={found}
                onRemove={() => remove(item, found.title)}
              />
            ),
        )}
      </ul>
      <p role="status">{removed && fill(words.removed, { title: removed })}</p>
      {items.some(({ found }) => !found) && <p>{words.gone}</p>}
    </section>
  )
}

type Found = { title: string; to: string; drawing: DrawingName }

function SavedItem({ item, found, onRemove }: { item: Saved; found: Found; onRemove: () => void }) {
  const withNote = useGuide(({ kept }) => item.kind === 'step' && noteOn(kept.notes, item.id) !== '')
  return (
    <li>
      <Drawing name={found.drawing} size={48} />
      <span>
        <Link to={found.to} state={{ detour: true }}>
          {found.title}
        </Link>
        <small>{withNote ? `${words.kinds[item.kind]}, ${words.withNote}` : words.kinds[item.kind]}</small>
      </span>
      <button
        type="button"
        className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
        aria-label={fill(words.remove, { title: found.title })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  )
}

/** The title, address and drawing of something saved. Nothing where this version of the guide does not have it. */
function foundIn({ questions, glossary, support }: SavedTitles, { kind, id }: Saved): Found | undefined {
  switch (kind) {
    case 'step': {
      const step = positionOf(spine, id)?.step
      return step && { title: step.title, to: paths.section(id), drawing: isDrawing(id) ? id : 'letter' }
    }
    case 'question': {
      const card = questions.cards.find((each) => each.id === id)
      return card && { title: card.question, to: paths.question(id), drawing: 'letter' }
    }
    case 'term': {
      const term = glossary.terms.find((each) => each.id === id)
      return term && { title: term.term, to: paths.term(id), drawing: 'letter' }
    }
    case 'line': {
      const line = support.lines.find((each) => each.id === id)
      return line && { title: line.name, to: paths.line(id), drawing: 'get-support' }
    }
  }
}

function Explored() {
  const kept = useGuide((state) => state.kept)
  const steps = stepsOf(spine).filter((step) => isExplored(kept, step.id))
  const opened = Object.keys(kept.opened).length
  return (
    <section>
      <h2>{words.explored}</h2>
      {steps.length === 0 && <p>{words.exploredEmpty}</p>}
      <ul className={css['finds']}>
        {steps.map((step) => (
          <li key={step.id} data-tint={positionOf(spine, step.id)?.part.hour}>
            <Link to={paths.section(step.id)}>
              {isDrawing(step.id) && <Drawing name={step.id} size={72} />}
              {step.title}
            </Link>
          </li>
        ))}
      </ul>
      {opened > 0 && (
        <p>
          <Link to={paths.questions}>{fill(words.opened, { count: opened })}</Link>
        </p>
      )}
    </section>
  )
}
