import type { Examples } from '../../content/examples.ts'
import { Sheet } from './Sheet.tsx'

export const examples: Examples = ({ talk }) => ({
  'shown on the screen too': (
    <Sheet size="message" shown>
      <p>{talk.lead.filter((piece) => typeof piece === 'string')}</p>
    </Sheet>
  ),
})
