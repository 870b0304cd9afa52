import type { Page, ShippedWords } from '../content/schema.ts'
import { fill } from '../guide/words.ts'
import { ProsePage } from './ProsePage.tsx'
import { useWords } from './ViewContext.ts'

/** Who made this, for whom, what it was not, and what others made of it. */
export function AboutPage() {
  const { page, shipped } = useWords() as { page: Page; shipped: ShippedWords }
  return <ProsePage page={page} drawing="not-alone" after={<Shipped words={shipped} />} />
}

/** What the reader's browser gets that others made, with its licence. */
function Shipped({ words }: { words: ShippedWords }) {
  return (
    <section aria-labelledby="ships">
      <h2 id="ships" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <ul>
        {words.packages.map((each) => (
          <li key={each.name}>
            {fill(words.licence, { name: each.name, version: each.version, licence: each.licence })}. {each.does}
          </li>
        ))}
      </ul>
      <p>
        <a href={`${import.meta.env.BASE_URL}licences.txt`}>{words.full}</a>
      </p>
    </section>
  )
}
