import type { Examples } from '../../content/examples.ts'
import { Dialog } from './Dialog.tsx'

export const examples: Examples = ({ display, spine, ui }) => ({
  open: (
    <Dialog title={display.title} close={display.close} exit={{ href: spine.exit, words: ui.exit }} onClose={() => {}}>
      <p>{ui.care.uncalled}</p>
    </Dialog>
  ),
})
