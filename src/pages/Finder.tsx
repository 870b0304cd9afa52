import { useEffect, useState, type ComponentType } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { Exit } from '../components/Exit/Exit.tsx'
import { Icon } from '../components/Icon/Icon.tsx'
import { loadFind, loadFindDocs, spine, ui } from '../content/load.ts'
import type { Find } from '../content/schema.ts'
import { paths } from '../guide/paths.ts'
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
  const { key } = useLocation()
  const [openAt, setOpenAt] = useState<string | null>(null)
  const [parts, prepare] = useParts(load)
  const open = (): void => {
    prepare()
    setOpenAt(key)
  }
  useShortcut(open)
  const close = (): void => setOpenAt(null)
  return (
    <>
      <button type="button" data-scripts="" onPointerEnter={prepare} onFocus={prepare} onClick={open}>
        <Icon name="find" />
        <span>{ui.find.open}</span>
      </button>
      {openAt === key &&
        (parts === 'failed' ? (
          <Unavailable onClose={close} />
        ) : (
          parts && <parts.Dialog table={parts.table} onClose={close} />
        ))}
    </>
  )
}

/** Ctrl or Cmd and K, unless a dialog is open already. */
function useShortcut(open: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) open()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}

/** Where not even the dialog came: plain, with the ways out. */
function Unavailable({ onClose }: { onClose: () => void }) {
  return (
    <dialog ref={(dialog) => dialog?.showModal()} aria-label={ui.find.title} onClose={onClose}>
      <Exit href={spine.exit} words={ui.exit} />
      <p>{ui.find.failed}</p>
      <p>
        <Link to={paths.questions}>{ui.main.questions}</Link>
      </p>
      <button type="button" onClick={onClose}>
        {ui.aside.close}
      </button>
    </dialog>
  )
}
