import { Dialog } from '../components/Dialog/Dialog.tsx'
import { Display } from '../components/Display/Display.tsx'
import { spine, ui } from '../content/load.ts'
import type { DisplayWords } from '../content/schema.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'

/** "Display": what is chosen is on the page behind at once, in every open tab. */
export function DisplayDialog({ words, onClose }: { words: DisplayWords; onClose: () => void }) {
  const settings = useGuide(({ kept }) => kept.display)
  const { display } = useActions()
  return (
    <Dialog title={words.title} close={words.close} exit={{ href: spine.exit, words: ui.exit }} onClose={onClose}>
      <Display words={words} settings={settings} onSet={display} />
    </Dialog>
  )
}
