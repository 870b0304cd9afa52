import type { MouseEvent } from 'react'
import buttons from '../components/Button/Button.module.css'
import { Exit } from '../components/Exit/Exit.tsx'
import { Link } from '../components/Link/Link.tsx'
import { spine, ui } from '../content/load.ts'
import { paths } from '../guide/paths.ts'
import { Reload } from './Reload.tsx'
import css from './Unavailable.module.css'

const show = (dialog: HTMLDialogElement | null): void => dialog?.showModal()
/** Closed by the browser, the focus goes back to where it was. */
const close = ({ currentTarget }: MouseEvent): void => currentTarget.closest('dialog')?.close()

/** Where not even a dialog came: plain, with the ways out. */
export function Unavailable({ title, words, onClose }: { title: string; words: string; onClose: () => void }) {
  return (
    <dialog className={css['away']} ref={show} aria-label={title} onClose={onClose}>
      <Exit href={spine.exit} words={ui.exit} />
      <div className="vh" role="status" data-exit-status="" />
      <p>{words}</p>
      <p>
        <Link to={paths.questions}>{ui.main.questions}</Link>
      </p>
      <p>
        <Reload />
      </p>
      <button type="button" className={`${buttons['button']} ${buttons['quiet']}`} onClick={close}>
        {ui.aside.close}
      </button>
    </dialog>
  )
}
