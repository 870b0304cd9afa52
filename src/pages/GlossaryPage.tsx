import { PageHead } from '../components/PageHead/PageHead.tsx'
import { Plain } from '../components/Prose/Plain.tsx'
import { glossaryWords, language } from '../content/load.ts'
import type { Glossary } from '../content/schema.ts'
import { byName } from '../guide/glossary.ts'
import css from './GlossaryPage.module.css'
import { SaveToggle } from './Keeping.tsx'
import { Title } from './Title.tsx'
import { useWords } from './ViewContext.ts'

const words = glossaryWords

/** Every term in one line of plain words, by the alphabet. */
export function GlossaryPage() {
  const { terms } = useWords() as Glossary
  return (
    <div data-tint="predawn">
      <Title tab={words.tab} />
      <PageHead title={words.title} drawing="letting-go">
        <p>{words.lead}</p>
      </PageHead>
      <div className={`wrap ${css['terms']}`}>
        {byName(terms, language.id).map((term) => (
          <section key={term.id} id={term.id} lang={term.lang} tabIndex={-1}>
            <h2>{term.term}</h2>
            <p>
              <Plain text={term.means} />
            </p>
            <SaveToggle kind="term" id={term.id} label={words.save} about={term.term} />
          </section>
        ))}
      </div>
    </div>
  )
}
