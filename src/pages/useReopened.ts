import { useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { useLatest } from '../store/StoreContext.ts'

/**
 * Who goes back to a page finds the questions open that they left open there, and with them the place where they were. Which
 * ones stays in memory (C9), and after an erase they stay closed.
 */
export function useReopened(): void {
  const { key, pathname } = useLocation()
  const how = useNavigationType()
  const latest = useLatest()
  const left = useRef(new Map<string, readonly string[]>())
  const before = useRef('')

  useLayoutEffect(() => {
    const note = (): unknown =>
      left.current.set(
        key,
        shownCards()
          .filter(({ open }) => open)
          .map(({ id }) => id),
      )
    if (!before.current) note()
    else if (how === NavigationType.Pop && before.current !== pathname) {
      const { opened } = latest().kept
      const open = left.current.get(key) ?? []
      for (const card of shownCards()) if (open.includes(card.id) && opened[card.id]) card.open = true
    }
    before.current = pathname
    // It does not bubble.
    document.addEventListener('toggle', note, true)
    return () => document.removeEventListener('toggle', note, true)
  }, [key, pathname, how, latest])
}

/** A view that is out of sight has questions too. */
const shownCards = (): HTMLDetailsElement[] =>
  Array.from(document.querySelectorAll<HTMLDetailsElement>('details[id]')).filter((card) => !card.closest('[hidden]'))
