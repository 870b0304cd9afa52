import { copyWords } from '../content/load.ts'
import { Download, Restore } from './Copies.tsx'
import { Erase, EraseOnLeave } from './Erasing.tsx'
import css from './EverythingKept.module.css'

const words = copyWords

/** All of it in one place: a copy to take along, a copy to bring back, and the end of it. */
export function EverythingKept() {
  return (
    <section className={css['everything']} data-scripts="">
      <h2>{words.title}</h2>
      <p>
        {words.lead} {words.safe}
      </p>
      <Download />
      <Restore />
      <EraseOnLeave />
      <Erase />
    </section>
  )
}
