import { useState } from 'react'
import { useLocation } from 'react-router-dom'

/**
 * Whether something lies over the page. It is gone when somebody goes elsewhere, forward or back, and does not open by
 * itself when they return.
 */
export function useOpenHere() {
  const { key } = useLocation()
  const [openAt, setOpenAt] = useState<string | null>(null)
  if (openAt !== null && openAt !== key) setOpenAt(null)
  return { isOpen: openAt === key, open: () => setOpenAt(key), close: () => setOpenAt(null) }
}
