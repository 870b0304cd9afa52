import { Activity, lazy, memo, Suspense, useMemo, useRef, useState, type ReactNode } from 'react'
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
 * view of its own: nothing open in one stays open in the next.
 */
export function SectionPage() {
  const section = useWords() as LitSection
  const ahead = useAhead(section.id)
  return (
    <>
      <Title tab={section.tab} />
      <Shown key={section.id} section={section} />
      {ahead && ahead.id !== section.id && <Shown key={ahead.id} section={ahead} hidden />}
    </>
  )
}

function Shown({ section, hidden = false }: { section: LitSection; hidden?: boolean }) {
  // What is prerendered was there when the page was opened: it has no wrapping, and no need to arrive.
  const [first] = useState(!useHydrated())
  const view = <View section={section} first={first} hidden={hidden} />
  return first ? view : <Activity mode={hidden ? 'hidden' : 'visible'}>{view}</Activity>
}

type ViewProps = { section: LitSection; first: boolean; hidden: boolean }

/** Drawn again when it is another step or is shown, not when the step after it is there. */
const View = memo(function View(props: ViewProps) {
  const { id } = props.section
  const position = useMemo(() => positionOf(spine, id), [id])
  return position && <Section {...props} position={position} />
})

function Section({ section, position, first, hidden }: ViewProps & { position: Position }) {
  const { part } = position
  const { state } = useLocation() as Location<{ detour?: boolean } | null>
  const root = useRef<HTMLDivElement>(null)
  const whole = useWhole(!hidden, first)
  usePlace(section, root, state?.detour === true, whole)
  const [noting, setNoting] = useState(false)
  const noteButton = useRef<HTMLButtonElement>(null)
  const { parts: notes, prepare: prepareNotes, ask: askForNotes } = useParts(loadNotes)
  const openNote = (): void => {
    askForNotes()
    setNoting(true)
  }
  const closeNote = (): void => {
    setNoting(false)
    noteButton.current?.focus()
  }
  // The longest part of the page: not drawn again when the view is only shown.
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
    <div ref={root} className={first ? undefined : css['arriving']} data-hour={part.hour} hidden={hidden}>
      <div className={css['crest']} data-bay="">
        <Scene scene={section.scene} ebb={ebbOf(explored, part.steps.length)} />
      </div>
      <div className={`wrap ${css['grid']}`}>
        <Head section={section} position={position} />
        <div className={css['tools']}>
          <SaveToggle kind="step" id={section.id} label={words.save} speaks />
          <NoteButton button={noteButton} section={section.id} open={noting} onNear={prepareNotes} onOpen={openNote} />
          {/* Its room is there from the start: it appears and moves nothing. */}
          <div className={css['aloud']}>
            <Aloud />
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
    </div>
  )
}

function Aloud() {
  return (
    useHydrated() && (
      <Suspense>
        <Listen />
      </Suspense>
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
