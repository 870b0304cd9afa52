import { useState } from 'react'
import buttons from '../components/Button/Button.module.css'
import { ui } from '../content/load.ts'
import { boxIn } from '../store/storage.ts'

const words = ui.failed.saved
const quiet = `${buttons['button']} ${buttons['quiet']}`
const boxes = [boxIn(() => window.localStorage), boxIn(() => window.sessionStorage)]

const saved = (): string | null => boxes.map((box) => box.read()).find((text) => text !== null) ?? null

/** The text as it is stored, which "Restore from a copy" can read. */
function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href: address, download: 'afterwards.json' }).click()
  URL.revokeObjectURL(address)
}

/** What is saved, to take along or to erase, where the guide itself broke: by the storage alone, with no store. */
export function SavedHere() {
  const [text, setText] = useState(saved)
  const [step, setStep] = useState<'rest' | 'asked' | 'done'>('rest')
  if (text === null && step !== 'done') return null
  const erase = (): void => {
    boxes.forEach((box) => box.clear())
    setText(saved())
    setStep('done')
  }
  return (
    <>
      <h2>{words.title}</h2>
      {text !== null && (
        <p className={buttons['row']}>
          <button type="button" className={quiet} onClick={() => download(text)}>
            {words.download}
          </button>
          <button type="button" className={quiet} onClick={() => setStep('asked')}>
            {words.erase}
          </button>
          {step === 'asked' && (
            <button type="button" className={buttons['button']} onClick={erase}>
              {words.sure}
            </button>
          )}
        </p>
      )}
      <p role="status">{step === 'done' && (text === null ? words.erased : words.left)}</p>
    </>
  )
}
