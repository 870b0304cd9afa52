import { Link } from '../components/Link/Link.tsx'
import { memo, useDeferredValue, useMemo } from 'react'
import { Shore } from '../components/Shore/Shore.tsx'
import { spine, ui } from '../content/load.ts'
import { positionOf, type Position } from '../guide/order.ts'
import { paths } from '../guide/paths.ts'
import { stateOf } from '../guide/progress.ts'
import { fill } from '../guide/words.ts'
import { useGuide } from '../store/StoreContext.ts'
import css from './SectionPage.module.css'

const words = ui.step

/** The steps of the part that a step is in, beside it or, on a phone, below it. */
export const Rail = memo(function Rail({
  position: { part, partNumber, step: current, total },
}: {
  position: Position
}) {
  // To come to a step changes what is kept. That is drawn here when there is time, and holds up nobody.
  const kept = useDeferredValue(useGuide((state) => state.kept))
  const shore = useMemo(() => {
    const items = part.steps.map((step) => ({
      step,
      number: positionOf(spine, step.id)?.number ?? 0,
      total,
      state: stateOf(kept, step),
      current: step.id === current.id,
    }))
    return <Shore items={items} words={ui.state} narrow />
  }, [part, total, current, kept])
  return (
    <nav className={css['rail']} aria-label={words.steps}>
      <h2>{fill(words.part, { number: partNumber, title: part.title })}</h2>
      {shore}
      <Link className={css['all']} to={`${paths.home}#map`}>
        {fill(words.all, { count: total })}
      </Link>
    </nav>
  )
})
