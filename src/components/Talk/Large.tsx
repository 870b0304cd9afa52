import { useEffect, useRef } from 'react'
import buttons from '../Button/Button.module.css'
import css from './Talk.module.css'

/** One line, as large as it fits, to be shown to somebody. A view in the page: the exit stays where it is. */
export function Large({ text, close, onClose }: { text: string; close: string; onClose: () => void }) {
  const line = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    line.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0, behavior: 'instant' })
  }, [])
  return (
    <div className={css['large']} data-length={text.length > 110 ? 'long' : text.length < 45 ? 'short' : 'middle'}>
      <h1 ref={line} tabIndex={-1}>
        {text}
      </h1>
      <button type="button" className={`${buttons['button']} ${buttons['quiet']}`} onClick={onClose}>
        {close}
      </button>
    </div>
  )
}
