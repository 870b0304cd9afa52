import { useState, type ComponentType } from 'react'
import { Icon } from '../components/Icon/Icon.tsx'
import { loadDisplay, ui } from '../content/load.ts'
import type { DisplayWords } from '../content/schema.ts'
import { Unavailable } from './Unavailable.tsx'
import { useParts } from './useParts.ts'

type Parts = { Dialog: ComponentType<{ words: DisplayWords; onClose: () => void }>; words: DisplayWords }

async function load(): Promise<Parts> {
  const [{ DisplayDialog }, words] = await Promise.all([import('./DisplayDialog.tsx'), loadDisplay()])
  return { Dialog: DisplayDialog, words }
}

/** The button "Display", and its dialog: loaded when somebody is about to press it. */
export function Displayer() {
  const [open, setOpen] = useState(false)
  const { parts, prepare, ask } = useParts(load)
  return (
    <>
      <button
        type="button"
        data-scripts=""
        data-waiting={open && parts === null ? '' : undefined}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => {
          ask()
          setOpen(true)
        }}
      >
        <Icon name="display" />
        <span>{ui.display}</span>
      </button>
      {open && parts === 'failed' && (
        <Unavailable title={ui.display} words={ui.failed.part} onClose={() => setOpen(false)} />
      )}
      {open && parts && parts !== 'failed' && <parts.Dialog words={parts.words} onClose={() => setOpen(false)} />}
    </>
  )
}
