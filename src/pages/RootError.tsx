import { Numbers } from '../components/CareCard/CareCard.tsx'
import { HiddenExit } from '../components/Exit/Exit.tsx'
import buttons from '../components/Button/Button.module.css'
import { language, spine, ui } from '../content/load.ts'
import { paths, startOf } from '../guide/paths.ts'
import { Reload } from './Reload.tsx'
import { SavedHere } from './SavedHere.tsx'

/**
 * When even the frame of the page broke: the exit, the emergency numbers, a way to load again, and what is saved, to take
 * along or to erase. No store, no lazy part.
 */
export function RootError() {
  const base = startOf(import.meta.env.BASE_URL, language.prefix).replace(/\/$/, '')
  return (
    <>
      <HiddenExit href={spine.exit} words={ui.exit} />
      <main className="wrap">
        <p>
          <a className={buttons['button']} href={spine.exit} rel="nofollow noreferrer" data-exit="">
            <span className="vh">{ui.exit.emergency}</span>
            {ui.exit.label}
          </a>
        </p>
        <h1>{ui.failed.title}</h1>
        <p>{ui.failed.lead}</p>
        <p className={buttons['row']}>
          <Reload />
          <a href={`${base}${paths.support}`}>{ui.foot.help}</a>
        </p>
        <h2>{ui.care.numbers}</h2>
        <Numbers countries={spine.emergency} words={ui.care} />
        <SavedHere />
      </main>
    </>
  )
}
