import { Link } from '../components/Link/Link.tsx'
import { useState } from 'react'
import { useLocation } from 'react-router-dom'
import { Plain } from '../components/Prose/Plain.tsx'
import type { Calm } from '../content/schema.ts'
import { modeOf, type Mode } from '../guide/calm.ts'
import { senses } from '../guide/grounding.ts'
import { paths } from '../guide/paths.ts'
import css from './CalmPage.module.css'
import { CalmStage } from './CalmStage.tsx'
import { Title } from './Title.tsx'
import { useHydrated } from './useHydrated.ts'
import { useWords } from './ViewContext.ts'

/**
 * Right-now mode. It has begun when it is open: breathing, or what the hash names. Without scripts the words of all
 * three ways stand here instead.
 */
export function CalmPage() {
  const words = useWords() as Calm
  const { count, mode } = useVisit()
  return (
    <div className={css['page']} data-hour="night" data-quiet="">
      <Title tab={words.tab} />
      <CalmStage key={count} words={words} begun={mode} />
      <Words words={words} />
    </div>
  )
}

/**
 * Each time somebody comes here it begins anew. "Skip to content" is no such time. The page was prerendered without a
 * hash, so what the hash names begins once the page is the reader's own.
 */
function useVisit(): { count: number; mode: Mode } {
  const { key, hash } = useLocation()
  const asked = useHydrated() ? hash : ''
  const [visit, setVisit] = useState({ key, asked, count: 0, mode: modeOf(asked) })
  if (visit.key !== key || visit.asked !== asked)
    setVisit(asked === '#main' ? { ...visit, key, asked } : { key, asked, count: visit.count + 1, mode: modeOf(asked) })
  return visit
}

function Words({ words }: { words: Calm }) {
  const { breathe, ground, wait } = words
  return (
    <div className={`wrap ${css['words']}`} data-no-scripts="">
      <p>{words.lead}</p>
      <p>
        <Link to={paths.support}>{words.help}</Link>
      </p>
      <section id="breathe">
        <h2>{breathe.name}</h2>
        <ul>
          {breathe.still.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section id="ground">
        <h2>{ground.name}</h2>
        <ol>
          {senses.map(({ id }) => (
            <li key={id}>
              {ground.senses[id].line}. {ground.senses[id].hint}
            </li>
          ))}
        </ol>
      </section>
      <section id="wait">
        <h2>{wait.name}</h2>
        <p>
          {wait.line}. {wait.hint}
        </p>
      </section>
      <p>
        <Plain text={words.close} />
      </p>
    </div>
  )
}
