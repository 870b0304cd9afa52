import type { MouseEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { Icon, type IconName } from '../components/Icon/Icon.tsx'
import { isFollowed } from '../components/Link/isFollowed.ts'
import { Link } from '../components/Link/Link.tsx'
import { homeWords as words } from '../content/load.ts'
import { entryAt, start } from '../guide/checkinEntry.ts'
import { paths } from '../guide/paths.ts'
import { useActions } from '../store/StoreContext.ts'
import css from './HomePage.module.css'

/** Answers to the check-in's first question. Where scripts are off the urgent one leads to help all the same. */
const moods: readonly { id: keyof typeof words.choices; icon: IconName; to: string }[] = [
  { id: 'hurt', icon: 'now', to: paths.section('get-support', 'call-now') },
  { id: 'shaky', icon: 'shaky', to: paths.checkIn },
  { id: 'flat', icon: 'flat', to: paths.checkIn },
  { id: 'curious', icon: 'calm', to: paths.checkIn },
  { id: 'partner', icon: 'crossing', to: paths.checkIn },
]

/** Begins the check-in with an answer that is handed on in memory, never in the address or the history. */
function useBegin(): (event: MouseEvent, id?: string) => void {
  const { answerCheckIn } = useActions()
  const navigate = useNavigate()
  return (event, id) => {
    if (!isFollowed(event)) return
    event.preventDefault()
    const state = start(id)
    answerCheckIn(state.answers)
    void navigate(paths.checkIn, { state: entryAt(state) })
  }
}

/** The check-in's first question, on Home: an answer is a tap. */
export function Moods() {
  const begin = useBegin()
  return (
    <section className={css['now']}>
      <h2 id="now">
        <Link to={paths.checkIn} onClick={(event) => begin(event)}>
          {words.now}
        </Link>
      </h2>
      <p className={css['lead']}>{words.nowLead}</p>
      <ul className={css['moods']} aria-labelledby="now">
        {moods.map(({ id, icon, to }) => {
          const [label, then] = words.choices[id]
          return (
            <li key={id}>
              <Link className={id === 'hurt' ? css['hurt'] : undefined} to={to} onClick={(event) => begin(event, id)}>
                <Icon name={icon} size={40} />
                <span>{label}</span>
                <small>{then}</small>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
