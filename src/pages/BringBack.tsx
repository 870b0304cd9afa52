import buttons from '../components/Button/Button.module.css'
import { noteWords, spine } from '../content/load.ts'
import type { Placed } from '../guide/notes.ts'
import { positionOf } from '../guide/order.ts'
import { fill } from '../guide/words.ts'

/** Says which note was deleted last, with the way back. */
export function BringBack({ last, onBack }: { last: Placed | undefined; onBack: () => void }) {
  return (
    <div role="status">
      {last && (
        <p>
          {fill(noteWords.gone, { title: positionOf(spine, last.section)?.step.title ?? last.section })}{' '}
          <button
            type="button"
            className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
            onClick={onBack}
          >
            {noteWords.undo}
          </button>
        </p>
      )}
    </div>
  )
}
