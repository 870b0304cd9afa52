import { useState } from 'react'
import { Toggle } from '../components/Toggle/Toggle.tsx'
import { KeepChoice } from '../components/KeepChoice/KeepChoice.tsx'
import { ui } from '../content/load.ts'
import { isSaved, type SavedKind } from '../guide/kept.ts'
import { storedIn, type Offer } from '../store/guideStore.ts'
import type { Keep } from '../store/keeper.ts'
import { useActions, useGuide, useLatest } from '../store/StoreContext.ts'
import { OfflineCopy } from './Offline.tsx'
import css from './Keeping.module.css'
import { useHydrated } from './useHydrated.ts'

type SaveToggleProps = {
  kind: SavedKind
  id: string
  label: string
  about?: string
  /** Say beside it where it is kept; the choice then stands where the page has room for it. */ speaks?: boolean
}

/** "Save this": its state, and after it the choice of where things are kept. */
export function SaveToggle({ kind, id, label, about, speaks = false }: SaveToggleProps) {
  const saved = useGuide((state) => isSaved(state.kept, kind, id))
  const stored = useGuide(storedIn)
  const { toggleSaved } = useActions()
  // It waits for the scripts, and so may the rest of its name: 75 of them would be the last to fit into a first flight.
  const whole = useHydrated() ? about : undefined
  // Said where it was pressed, with what was so then. To somebody who comes back the mark says it, and nothing moves
  // when it is known.
  const [pressed, setPressed] = useState<Keep | null>(null)
  const latest = useLatest()
  const press = (): void => {
    toggleSaved(kind, id)
    setPressed(storedIn(latest()))
  }
  return (
    <>
      <Toggle label={label} icon="saved" fills pressed={saved} onPress={press} about={whole} />
      {speaks && (
        // What comes of "Keep your place?" is announced there; the same here would be said over it.
        <p className={css['status']} role="status" aria-live={pressed && pressed !== stored ? 'off' : undefined}>
          {pressed && saved && ui.keep.savedIs[stored]}
        </p>
      )}
      {!speaks && <KeepHere at={`save:${kind}:${id}`} />}
    </>
  )
}

/** After the control where something first came to be worth keeping: the choice, or what the browser refused. */
export function KeepHere({ at }: { at: Offer }) {
  const offered = useGuide((state) => state.offer === at)
  const trouble = useGuide((state) => (state.trouble?.at === at ? state.trouble.outcome : null))
  // Where another control of this page tells it, it would be said twice.
  const elsewhere = useGuide((state) => state.trouble !== null && !['choice', at].includes(state.trouble.at))
  if (offered) return <Keeping headingLevel={2} told={trouble ? ui.keep[trouble] : undefined} silent={elsewhere} />
  return (
    <p className={css['status']} role="status">
      {trouble && ui.keep[trouble]}
    </p>
  )
}

type KeepingProps = { headingLevel: 2 | 3; told?: string | undefined; silent?: boolean | undefined }

/**
 * "Keep your place?", with what is so now. What the browser refused is not called kept, whatever was chosen, nor is what
 * is read after an erase, which tells of itself.
 */
export function Keeping({ headingLevel, told, silent }: KeepingProps) {
  const keep = useGuide((state) => state.keep)
  const quiet = useGuide((state) => state.quiet)
  const unkept = useGuide((state) => (state.unkept ? ui.keep[state.unkept] : undefined))
  const trouble = useGuide((state) => (state.trouble?.at === 'choice' ? ui.keep[state.trouble.outcome] : undefined))
  const { choose } = useActions()
  return (
    <KeepChoice
      keep={keep}
      words={ui.keep}
      onChoose={choose}
      trouble={trouble ?? told ?? unkept ?? (quiet ? ui.keep.is.nothing : undefined)}
      silent={silent || quiet}
      headingLevel={headingLevel}
    >
      <OfflineCopy />
    </KeepChoice>
  )
}
