import { useState } from 'react'
import buttons from '../components/Button/Button.module.css'
import { ui } from '../content/load.ts'
import { boxIn } from '../store/storage.ts'

const words = ui.failed.saved
const boxes = [boxIn(() => window.localStorage), boxIn(() => window.sessionStorage)]

const saved = (): string | null => boxes.map((box) => box.read()).find((text) => text !== null) ?? null

/**
 * What is saved, to take along or to erase, where the guide itself broke: by the storage alone, with no store. The file
 * holds what is stored as it is, and "Restore from a copy" reads it.
 */
export function SavedHere() {
  const [text, setText] = useState(saved)
  const [tried, setTried] = useState(false)
  const erase = (): void => {
    boxes.forEach((box) => box.clear())
    setText(saved())
    setTried(true)
  }
  return (
    <>
      {text !== null && (
        <>
          <h2>{words.title}</h2>
          <p>
            <a download="afterwards.json" href={`data:application/json,${encodeURIComponent(text)}`}>
              {words.download}
            </a>
          </p>
          <details>
            <summary>{words.erase}</summary>
            <button type="button" className={buttons['button']} onClick={erase}>
              {words.sure}
            </button>
          </details>
        </>
      )}
      <p role="status">{tried && (text === null ? words.erased : words.left)}</p>
    </>
  )
}
