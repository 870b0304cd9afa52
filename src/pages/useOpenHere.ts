import { useState } from 'react'
import { useLocation } from 'react-router-dom'

/**
 * Whether something lies over the page, how it opens, and how it closes. It is gone when somebody goes elsewhere, forward
 * or back, and does not open by itself when they return.
 */
export function useOpenHere() {
  const { key } = useLocation()
  const [openAt, setOpenAt] = useState('')
  if (openAt && openAt !== key) setOpenAt('')
  return [openAt === key, () => setOpenAt(key), () => setOpenAt('')] as const
}
