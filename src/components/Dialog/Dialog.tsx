import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Exit, type ExitWords } from '../Exit/Exit.tsx'
import { Icon } from '../Icon/Icon.tsx'
import css from './Dialog.module.css'

type DialogProps = {
  title: string
  /** The word on the button that closes. */
  close: string
  exit: { href: string; words: ExitWords }
  onClose: () => void
  children: ReactNode
}

/**
 * The one modal dialog of the product: open for as long as it is there. Everything outside it is inert, the bar too,
 * so it holds an exit of its own, first, in the bar's place. The focus goes to what is marked `data-focus`, else to
 * the title, and back to where it was in the end.
 */
export function Dialog({ title, close, exit, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const opener = document.activeElement
    const own = dialog.current
    const { documentElement: html } = document
    // Where a scrollbar takes room, it keeps that room: nothing behind may jump.
    html.toggleAttribute('data-gutter', window.innerWidth > html.clientWidth)
    own?.showModal()
    const first = own?.querySelector<HTMLElement>('[data-focus]') ?? own?.querySelector('h2')
    first?.focus()
    return () => {
      own?.close()
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [])
  // A search box takes the first Escape for itself, and the dialog would stay.
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    <dialog ref={dialog} className={css['dialog']} aria-labelledby={id} onKeyDown={escape} onClose={onClose}>
      <div className={css['bar']}>
        <Exit href={exit.href} words={exit.words} />
        <div className="vh" role="status" data-exit-status="" />
      </div>
      <div className={css['box']}>
        <div className={css['head']}>
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className={css['close']} onClick={onClose}>
            <Icon name="close" />
            {close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
