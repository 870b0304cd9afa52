import { useSyncExternalStore } from 'react'
import { useLocation } from 'react-router-dom'
import buttons from '../components/Button/Button.module.css'
import { Drawing, isDrawing } from '../components/Drawing/Drawing.tsx'
import { LateContext } from '../components/Drawing/LateContext.ts'
import { HashLink } from '../components/HashLink/HashLink.tsx'
import { PageHead } from '../components/PageHead/PageHead.tsx'
import { allQuestionsWords } from '../content/load.ts'
import type { Questions } from '../content/schema.ts'
import { fill } from '../guide/words.ts'
import { Card } from './Card.tsx'
import css from './QuestionsPage.module.css'
import { Title } from './Title.tsx'
import { decodeHash } from './useArrival.ts'
import { useHydrated } from './useHydrated.ts'
import { useWords } from './ViewContext.ts'

const words = allQuestionsWords

/** The cards, in groups, and two buttons that follow what is open. */
export function QuestionsPage() {
  const { groups, cards } = useWords() as Questions
  // Seven drawings, and the signs in closed cards, would be the last that fit into the first flight: they come with the
  // scripts, into their places.
  const hydrated = useHydrated()
  const open = useSyncExternalStore(onToggle, countOpen, () => 0)
  return (
    <div data-tint="predawn">
      <Title tab={words.tab} />
      <PageHead title={words.title} drawing="is-it-normal">
        <p>{fill(words.lead, { count: cards.length })}</p>
      </PageHead>
      <div className={`wrap ${css['columns']}`}>
        <nav className={css['groups']} aria-label={words.groups}>
          {groups.map((group) => (
            <HashLink key={group.id} id={group.id}>
              <span className={css['drawing']}>
                {hydrated && isDrawing(group.drawing) && <Drawing name={group.drawing} size={44} />}
              </span>
              {group.title}
            </HashLink>
          ))}
        </nav>
        <div>
          <Missing ids={cards.map((card) => card.id)} groups={groups.map((group) => group.id)} />
          <div className={`${buttons['row']} ${css['all']}`} data-scripts="">
            <Everything label={words.openAll} open idle={open === cards.length} />
            <Everything label={words.closeAll} open={false} idle={open === 0} />
          </div>
          <LateContext value={{ drawings: false, signs: !hydrated }}>
            {groups.map((group) => (
              <section key={group.id} className={css['group']}>
                <h2 id={group.id} tabIndex={-1}>
                  {group.title}
                </h2>
                {cards
                  .filter((card) => card.group === group.id)
                  .map((card) => (
                    <Card key={card.id} card={card} />
                  ))}
              </section>
            ))}
          </LateContext>
        </div>
      </div>
    </div>
  )
}

/** What is open is the elements' own, opened by hand, by a hash, by find-in-page or before any script ran. */
function onToggle(changed: () => void): () => void {
  document.addEventListener('toggle', changed, true)
  return () => document.removeEventListener('toggle', changed, true)
}

const countOpen = (): number => elements().filter((card) => card.open).length

const elements = (): HTMLDetailsElement[] =>
  Array.from(document.querySelectorAll<HTMLDetailsElement>('main details[id]'))

/**
 * Opens or closes every card at once. Each that opens counts as opened. Where that would do nothing it says so, and stays
 * where the keyboard finds it: a button that was disabled under the finger would take the focus with it.
 */
function Everything({ label, open, idle }: { label: string; open: boolean; idle: boolean }) {
  return (
    <button
      type="button"
      className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
      aria-disabled={idle || undefined}
      onClick={() => elements().forEach((card) => (card.open = open))}
    >
      {label}
    </button>
  )
}

/** A hash that names no card: the page stays, and says so. */
function Missing({ ids, groups }: { ids: readonly string[]; groups: readonly string[] }) {
  const { hash } = useLocation()
  const name = decodeHash(hash)
  const unknown = useHydrated() && hash !== '' && ![...ids, ...groups, 'main'].includes(name)
  return <p role="status">{unknown && words.missing}</p>
}
