import type { ComponentType } from 'react'
import { Icon } from '../components/Icon/Icon.tsx'
import { loadDisplay, ui } from '../content/load.ts'
import type { DisplayWords } from '../content/schema.ts'
import { Unavailable } from './Unavailable.tsx'
import { useOpenHere } from './useOpenHere.ts'
import { useParts } from './useParts.ts'

type Parts = { Dialog: ComponentType<{ words: DisplayWords; onClose: () => void }>; words: DisplayWords }

async function load(): Promise<Parts> {
  const [{ DisplayDialog }, words] = await Promise.all([import('./DisplayDialog.tsx'), loadDisplay()])
  return { Dialog: DisplayDialog, words }
}

/** The button "Display", and its dialog: loaded when somebody is about to press it, open until it is closed or left. */
export function Displayer() {
  const [isOpen, open, close] = useOpenHere()
  const { button, parts, ask } = useParts(load)
  return (
    <>
      <button
        ref={button}
        type="button"
        data-scripts=""
        data-waiting={isOpen && parts === null ? '' : undefined}
        onClick={() => {
          ask()
          open()
        }}
      >
        <Icon name="display" />
        <span>{ui.display}</span>
      </button>
      {isOpen &&
        (parts === 'failed' ? (
          <Unavailable title={ui.display} words={ui.failed.part} onClose={close} />
        ) : (
          parts && <parts.Dialog words={parts.words} onClose={close} />
        ))}
    </>
  )
}
