import { useRef } from 'react'
import buttons from '../components/Button/Button.module.css'
import { Icon } from '../components/Icon/Icon.tsx'
import { Link } from '../components/Link/Link.tsx'
import { language, noteWords, spine, ui, yourGuideWords } from '../content/load.ts'
import type { Placed } from '../guide/notes.ts'
import { positionOf } from '../guide/order.ts'
import { paths } from '../guide/paths.ts'
import { fill } from '../guide/words.ts'
import { useGuide } from '../store/StoreContext.ts'
import { BringBack } from './BringBack.tsx'
import { useRemoved } from './useRemoved.ts'
import css from './YourGuidePage.module.css'

const words = yourGuideWords

/** All notes, each with the step that it is on. What is deleted can be brought back until the page is left. */
export function YourNotes() {
  const notes = useGuide((state) => state.kept.notes)
  const heading = useRef<HTMLHeadingElement>(null)
  // What was pressed is gone with it.
  const { last, remove, bringBack } = useRemoved(() => heading.current?.focus())
  const all = Object.entries(notes).flatMap(([section, own]) => own.map((note, index) => ({ section, note, index })))
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.notes}
      </h2>
      {all.length === 0 && <p>{words.notesEmpty}</p>}
      {all.map((each) => (
        <NoteCard
          key={`${each.section} ${each.index}`}
          {...each}
          onRemove={() => remove(each.section, each.note.text)}
        />
      ))}
      <BringBack last={last} onBack={bringBack} />
    </section>
  )
}

function NoteCard({ section, note, index, onRemove }: Placed & { onRemove: () => void }) {
  const title = positionOf(spine, section)?.step.title ?? section
  const day = new Intl.DateTimeFormat(language.dates, { dateStyle: 'medium' }).format(note.at)
  // Early notes were kept without their time.
  const where = note.at === 0 ? words.undatedNote : index === 0 ? words.noteOn : words.olderNote
  return (
    <article className={css['note']}>
      <p className={css['written']}>{note.text}</p>
      <p>{fill(where, { title, day })}</p>
      <div className={buttons['row']}>
        <Link
          className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
          to={paths.section(section)}
          state={{ detour: true }}
        >
          {fill(ui.questions.read, { title })}
        </Link>
        <button
          type="button"
          className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
          aria-label={`${noteWords.remove}: ${title}`}
          onClick={onRemove}
        >
          <Icon name="bin" />
          {noteWords.remove}
        </button>
      </div>
    </article>
  )
}
