import { useEffect, useEffectEvent, type ComponentType } from 'react'
import { Icon } from '../components/Icon/Icon.tsx'
import { loadFind, loadFindDocs, ui } from '../content/load.ts'
import type { Find } from '../content/schema.ts'
import { Unavailable } from './Unavailable.tsx'
import { useOpenHere } from './useOpenHere.ts'
import { useParts } from './useParts.ts'

type Parts = { Dialog: ComponentType<{ table: Find; onClose: () => void }>; table: Find }

/** What the dialog needs. What it searches in comes at the same time, and is not waited for. */
async function load(): Promise<Parts> {
  loadFindDocs().catch(() => null)
  const [{ FindDialog }, table] = await Promise.all([import('./FindDialog.tsx'), loadFind()])
  return { Dialog: FindDialog, table }
}

/** The button "Find", and its dialog: loaded when somebody is about to press it, open until it is closed or followed. */
export function Finder() {
  const [isOpen, open, close] = useOpenHere()
  const { button, parts, ask } = useParts(load)
  const press = (): void => {
    ask()
    open()
  }
  useShortcut(press)
  return (
    <>
      <button
        ref={button}
        type="button"
        data-scripts=""
        data-waiting={isOpen && parts === null ? '' : undefined}
        onClick={press}
      >
        <Icon name="find" />
        <span>{ui.find.open}</span>
      </button>
      {isOpen &&
        (parts === 'failed' ? (
          <Unavailable title={ui.find.title} words={ui.find.failed} onClose={close} />
        ) : (
          parts && <parts.Dialog table={parts.table} onClose={close} />
        ))}
    </>
  )
}

/** Ctrl or Cmd and K, unless a dialog is open already. */
function useShortcut(open: () => void): void {
  const opens = useEffectEvent(open)
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) opens()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
