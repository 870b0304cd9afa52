import { lazy, memo, Suspense, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react'
import { useLocation, type Location } from 'react-router-dom'
import { Blocks } from '../components/Blocks/Blocks.tsx'
import { Drawing, isDrawing } from '../components/Drawing/Drawing.tsx'
import { Plain } from '../components/Prose/Plain.tsx'
import { Scene } from '../components/Scene/Scene.tsx'
import { spine, ui, type Leaf } from '../content/load.ts'
import { isExplored } from '../guide/kept.ts'
import { positionOf, type Position } from '../guide/order.ts'
import { stateOf } from '../guide/progress.ts'
import { ebbOf } from '../guide/shore.ts'
import { fill } from '../guide/words.ts'
import { useGuide } from '../store/StoreContext.ts'
import { Boundary } from './Boundary.tsx'
import { Card } from './Card.tsx'
import { KeepHere, SaveToggle } from './Keeping.tsx'
import { NoteButton } from './NoteButton.tsx'
import { Rail } from './Rail.tsx'
import { SectionEnd } from './SectionEnd.tsx'
import type { LitSection } from './readSection.ts'
import css from './SectionPage.module.css'
import { Title } from './Title.tsx'
import { Tried } from './Tried.tsx'
import { useAhead } from './useAhead.ts'
import { useHydrated } from './useHydrated.ts'
import { useLaidOut } from './useLaidOut.ts'
import { useParts } from './useParts.ts'
import { usePlace } from './usePlace.ts'
import { useWhole } from './useWhole.ts'
import { useWords } from './ViewContext.ts'

const words = ui.step
/** As much as a window holds below the heading. */
const firstBlocks = 4

/** Comes after the page. Where it does not arrive, everything can still be read. */
const Listen = lazy(() =>
  import('./Listen.tsx').then(({ loadListen }) => loadListen()).catch(() => ({ default: (): ReactNode => null })),
)

const loadNotes = () => import('./NoteOn.tsx')

/**
 * One step, and the next one drawn beforehand, out of sight: going on is then to show what is there. The key makes each a
 * view of its own: nothing open in one stays open in the next. The view that was left is hidden at once, and taken away
 * when the new one has been painted.
 */
export function SectionPage() {
  const section = useWords() as LitSection
  const ahead = useAhead(section.id)
  const left = useDeferredValue(section)
  // In the order in which they come and go: what is in the page already is never moved.
  const views = new Map([left, section, ...(ahead ? [ahead] : [])].map((each) => [each.id, each]))
  return (
    <>
      <Title tab={section.tab} />
      {Array.from(views.values(), (each) => (
        <View key={each.id} section={each} shown={each.id === section.id} />
      ))}
    </>
  )
}

function View({ section, shown }: { section: LitSection; shown: boolean }) {
  // What is prerendered was there when the page was opened, and has no need to arrive.
  const [first] = useState(!useHydrated())
  const [ahead] = useState(!shown)
  const { state } = useLocation() as Location<{ detour?: boolean } | null>
  const root = useRef<HTMLDivElement>(null)
  const whole = useWhole(shown, first)
  useLaidOut(root, ahead)
  usePlace(section.id, root, { shown, whole, detour: state?.detour === true })
  const position = useMemo(() => positionOf(spine, section.id), [section.id])
  return (
    position && (
      <div
        ref={root}
        className={first ? css['view'] : `${css['view']} ${css['arriving']}`}
        data-hour={position.part.hour}
        hidden={!shown}
      >
        <Section section={section} position={position} whole={whole} />
      </div>
    )
  )
}

type SectionProps = { section: LitSection; position: Position; whole: boolean }

/** Not drawn again when its view is only shown or hidden. */
const Section = memo(function Section({ section, position, whole }: SectionProps) {
  const { part } = position
  const [noting, setNoting] = useState(false)
  const { button: noteButton, parts: notes, ask: askForNotes } = useParts(loadNotes)
  const openNote = (): void => {
    askForNotes()
    setNoting(true)
  }
  const closeNote = (): void => {
    setNoting(false)
    noteButton.current?.focus()
  }
  // The longest part of the page: not drawn again when a note is opened.
  const blocks = useMemo(
    () => (
      <Blocks
        blocks={whole ? section.blocks : section.blocks.slice(0, firstBlocks)}
        words={words}
        lang={section.lang}
      />
    ),
    [whole, section],
  )
  const explored = useGuide(({ kept }) => part.steps.filter((step) => isExplored(kept, step.id)).length)
  return (
    <>
      <div className={css['crest']} data-bay="">
        <Scene scene={section.scene} ebb={ebbOf(explored, part.steps.length)} />
      </div>
      <div className={`wrap ${css['grid']}`}>
        <Head section={section} position={position} />
        <div className={css['tools']}>
          <SaveToggle kind="step" id={section.id} label={words.save} speaks />
          <NoteButton button={noteButton} section={section.id} open={noting} onOpen={openNote} />
          {/* Its room is there from the start: it appears and moves nothing. */}
          <div className={css['aloud']}>
            <Aloud section={section.id} />
          </div>
        </div>
        <div className={css['note']}>
          <KeepHere at={`save:step:${section.id}`} />
          {notes === 'failed'
            ? noting && <p role="alert">{words.noteFailed}</p>
            : notes && <notes.NoteOn section={section.id} open={noting} onDone={closeNote} />}
        </div>
        <div className={css['body']}>
          {blocks}
          {whole && <Rest section={section} />}
        </div>
        <Rail position={position} />
        {whole && <SectionEnd section={section} position={position} />}
      </div>
    </>
  )
})

/** Reading aloud is an extra: where it breaks it goes, and the step stays. */
function Aloud({ section }: { section: string }) {
  return (
    useHydrated() && (
      <Boundary at={section} otherwise={null}>
        <Suspense>
          <Listen />
        </Suspense>
      </Boundary>
    )
  )
}

/** What comes after the blocks: the one thing to try, the questions, and the line to take along. */
function Rest({ section }: { section: Leaf }) {
  return (
    <>
      <Tried section={section.id} words={section.try} />
      <section className={css['cards']}>
        <h2 id="questions" tabIndex={-1}>
          {words.questions}
        </h2>
        {section.cards.map((card) => (
          <Card key={card.id} card={card} here={section.id} />
        ))}
      </section>
      <div className={css['take']} data-aloud="">
        <Drawing name="letter" size={72} beside />
        <div>
          <p className={css['label']}>{words.take}</p>
          <p lang={section.lang}>{section.take}</p>
        </div>
      </div>
    </>
  )
}

const Head = memo(function Head({ section, position: { number, total, step } }: { section: Leaf; position: Position }) {
  const changed = useGuide(({ kept }) => stateOf(kept, step).changed)
  const short = <Plain text={[...(section.short[0] ?? []), ' ', ...(section.short[1] ?? [])]} />
  return (
    <div className={css['head']}>
      <div>
        <p>{fill(step.minutes === 1 ? words.positionOne : words.position, { number, total, minutes: step.minutes })}</p>
        <h1 tabIndex={-1} data-aloud="">
          {section.title}
        </h1>
      </div>
      {isDrawing(section.id) && <Drawing name={section.id} size={124} beside />}
      {changed && <p>{words.changed}</p>}
      <div className={css['short']} data-aloud="">
        <p className={css['label']}>{words.short}</p>
        {section.lang ? <p lang={section.lang}>{short}</p> : short}
      </div>
    </div>
  )
})
