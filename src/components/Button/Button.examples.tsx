import type { Examples } from '../../content/examples.ts'
import buttons from './Button.module.css'

export const examples: Examples = ({ talk }) => ({
  plain: (
    <button type="button" className={buttons['button']}>
      {talk.hand.copy}
    </button>
  ),
  quiet: (
    <button type="button" className={`${buttons['button']} ${buttons['quiet']}`}>
      {talk.hand.copy}
    </button>
  ),
  'quiet and small': (
    <button type="button" className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}>
      {talk.hand.copy}
    </button>
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
