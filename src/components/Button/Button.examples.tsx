import type { ComponentProps } from 'react'
import type { Examples } from '../../content/examples.ts'
import buttons from './Button.module.css'

/** A button has no component of its own: its classes are its interface. */
function Plain({ quiet = false, ...rest }: ComponentProps<'button'> & { quiet?: boolean }) {
  return <button type="button" {...rest} className={`${buttons['button']} ${quiet ? buttons['quiet'] : ''}`} />
}

export const examples: Examples = ({ talk }) => ({
  plain: <Plain>{talk.hand.copy}</Plain>,
  quiet: <Plain quiet>{talk.hand.copy}</Plain>,
  'quiet and small': (
    <button type="button" className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}>
      {talk.hand.copy}
    </button>
  ),
  calm: (
    <button type="button" className={`${buttons['button']} ${buttons['calm']}`}>
      {talk.hand.copy}
    </button>
  ),
  held: { drawn: <Plain>{talk.hand.copy}</Plain>, hold: talk.hand.copy },
  'quiet, held': { drawn: <Plain quiet>{talk.hand.copy}</Plain>, hold: talk.hand.copy },
  focused: { drawn: <Plain>{talk.hand.copy}</Plain>, focus: talk.hand.copy },
  'quiet, focused': { drawn: <Plain quiet>{talk.hand.copy}</Plain>, focus: talk.hand.copy },
  'on its way': <Plain data-waiting="">{talk.hand.copy}</Plain>,
  'quiet, with nothing to do': (
    <Plain quiet disabled>
      {talk.hand.copy}
    </Plain>
  ),
  'in a row': (
    <p className={buttons['row']}>
      <button type="button" className={buttons['button']}>
        {talk.hand.copy}
      </button>
      <button type="button" className={`${buttons['button']} ${buttons['quiet']}`}>
        {talk.hand.print}
      </button>
    </p>
  ),
})
