import { paths } from '../../guide/paths.ts'
import { Link } from '../Link/Link.tsx'
import css from './Footer.module.css'

export type FootWords = {
  label: string
  help: string
  evidence: string
  glossary: string
  privacy: string
  safer: string
  about: string
  honest: string
  adults: string
  young: string
}

/** Help in the same place on every page, and what is honest to say. */
export function Footer({
  words,
  young,
  notice,
  languages,
}: {
  words: FootWords
  /** The address of the card for readers under 18. */ young: string
  notice?: string | undefined
  /** The same page in the other languages: whole pages, so that these are plain links. */ languages: readonly {
    id: string
    name: string
    href: string
  }[]
}) {
  return (
    <footer className={css['foot']}>
      <nav aria-label={words.label}>
        <Link to={paths.support}>{words.help}</Link>
        <Link to={paths.evidence}>{words.evidence}</Link>
        <Link to={paths.glossary}>{words.glossary}</Link>
        <Link to={paths.privacy}>{words.privacy}</Link>
        <Link to={paths.saferReading}>{words.safer}</Link>
        <Link to={paths.about}>{words.about}</Link>
        {languages.map(({ id, name, href }) => (
          <a key={id} href={href} lang={id} hrefLang={id}>
            {name}
          </a>
        ))}
      </nav>
      <p>
        {words.adults} <Link to={young}>{words.young}</Link>
      </p>
      <p>{words.honest}</p>
      {notice && <p>{notice}</p>}
    </footer>
  )
}
