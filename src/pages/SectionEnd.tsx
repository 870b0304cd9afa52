import { useEffect, useRef } from 'react'
import { Drawing, isDrawing } from '../components/Drawing/Drawing.tsx'
import { Icon } from '../components/Icon/Icon.tsx'
import { Link } from '../components/Link/Link.tsx'
import { Toggle } from '../components/Toggle/Toggle.tsx'
import { spine, ui, type Leaf } from '../content/load.ts'
import { isExplored } from '../guide/kept.ts'
import type { Position } from '../guide/order.ts'
import { paths } from '../guide/paths.ts'
import { fill } from '../guide/words.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import { KeepHere } from './Keeping.tsx'
import css from './SectionPage.module.css'

const words = ui.step

/** The end of a step. Once it has been on screen the step counts as explored; the reader can take that back. */
export function SectionEnd({ section, position: { next, previous } }: { section: Leaf; position: Position }) {
  const explored = useGuide(({ kept }) => isExplored(kept, section.id))
  const { toggleExplored, reachEnd } = useActions()
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && reachEnd(section.id),
    )
    if (end.current) watcher.observe(end.current)
    return () => watcher.disconnect()
  }, [section.id, reachEnd])
  return (
    <div className={css['end']} id="end">
      <div className={css['done']} ref={end}>
        <Toggle label={words.explored} icon="explored" pressed={explored} onPress={() => toggleExplored(section.id)} />
        <p data-scripts="">{words.exploredHow}</p>
      </div>
      {next ? (
        <Link className={css['next']} to={paths.section(next.id)}>
          {isDrawing(next.id) && <Drawing name={next.id} size={64} beside />}
          <span>
            <b>{fill(words.next, { title: next.title })}</b>
            <span aria-hidden="true">{fill(words.nextMinutes, { minutes: next.minutes })}</span>
          </span>
          <Icon name="next" size={28} />
        </Link>
      ) : (
        <p>
          {words.last} <Link to={paths.questions}>{ui.main.questions}</Link>
        </p>
      )}
      {previous && (
        <Link className={css['previous']} to={paths.section(previous.id)}>
          <Icon name="back" />
          {fill(words.previous, { title: previous.title })}
        </Link>
      )}
      <Link
        className={css['print']}
        to={paths.print}
        state={{ print: { what: 'step', step: section.id } }}
        data-scripts=""
      >
        {words.print}
      </Link>
      {/* Below the way on: what appears when the end is reached must not move a link that is about to be pressed. */}
      <KeepHere at={`explored:${section.id}`} />
      <p className={css['reviewed']}>{fill(words.reviewed, { day: spine.reviewed, due: spine.reviewDue })}</p>
    </div>
  )
}
