import { useState } from 'react'
import { Dialog } from '../components/Dialog/Dialog.tsx'
import { Display } from '../components/Display/Display.tsx'
import { spine, ui } from '../content/load.ts'
import type { DisplayWords } from '../content/schema.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'

/** "Display": what is chosen is on the page behind at once, in every open tab. */
export function DisplayDialog({ words, onClose }: { words: DisplayWords; onClose: () => void }) {
  const settings = useGuide(({ kept }) => kept.display)
  const refused = useGuide(({ unkept }) => unkept)
  const { display } = useActions()
  // Told to whoever sets something: it is on the page, and goes with it.
  const [isSet, setIsSet] = useState(false)
  return (
    <Dialog title={words.title} close={words.close} exit={{ href: spine.exit, words: ui.exit }} onClose={onClose}>
      <Display
        words={words}
        settings={settings}
        onSet={(name, value) => {
          setIsSet(true)
          display(name, value)
        }}
        told={isSet && refused ? ui.keep[refused] : undefined}
      />
    </Dialog>
  )
}
