import { useState } from 'react'
import buttons from '../components/Button/Button.module.css'
import { ui } from '../content/load.ts'
import { loadAgain } from './loadAgain.ts'

/** "Load it again", and what is said where nobody answers. */
export function Reload() {
  const [away, setAway] = useState(false)
  return (
    <>
      <button type="button" className={buttons['button']} onClick={() => void loadAgain(() => setAway(true))}>
        {ui.failed.reload}
      </button>
      <span role="status">{away && ui.failed.away}</span>
    </>
  )
}
