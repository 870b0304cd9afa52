import type { Claim, Term } from '../../content/schema.ts'
import { paths } from '../../guide/paths.ts'
import { fill } from '../../guide/words.ts'
import buttons from '../Button/Button.module.css'
import { Icon } from '../Icon/Icon.tsx'
import { useOwnLang } from '../Lang/Lang.tsx'
import { Link } from '../Link/Link.tsx'
import { Plain } from './Plain.tsx'
import css from './Prose.module.css'
import { useProse } from './ProseContext.ts'

export type Opened = { target: { kind: 'claim' | 'term'; id: string } } & ({ claim: Claim } | { term: Term })

/** What opens under a paragraph: why a verdict was given and from which sources, or what a term means. */
export function Aside({ id, opened, onClose }: { id: string; opened: Opened; onClose: () => void }) {
  const { words } = useProse()
  const title =
    'claim' in opened ? fill(words.aside.why, { verdict: words.verdicts[opened.claim.verdict] }) : opened.term.term
  return (
    // Escape closes it from anywhere inside, as its button does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      lang={useOwnLang()}
      className={css['aside']}
      id={id}
      aria-label={title}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className={css['asideTitle']}>
        {title}
        <button
          type="button"
          className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
          onClick={onClose}
        >
          <Icon name="close" size={18} />
          {words.aside.close}
        </button>
      </div>
      {'claim' in opened ? <Why claim={opened.claim} /> : <Meaning term={opened.term} />}
    </div>
  )
}

function Why({ claim }: { claim: Claim }) {
  const { words } = useProse()
  return (
    <>
      <p className={css['line']} lang={claim.lang}>
        <Plain text={claim.why} />
      </p>
      {claim.sources.slice(0, 3).map((source) => (
        <p key={source.id} className={css['line']}>
          <Link to={paths.source(source.id)}>{source.cite}</Link>
        </p>
      ))}
      {claim.sources.length === 0 && <p className={css['line']}>{words.aside.none}</p>}
      <p className={css['line']}>
        <Link to={paths.claim(claim.id)}>{fill(words.aside.more, { id: Number(claim.id.slice(1)) })}</Link>
      </p>
    </>
  )
}

function Meaning({ term }: { term: Term }) {
  const { words } = useProse()
  return (
    <>
      <p className={css['line']} lang={term.lang}>
        <Plain text={term.means} />
      </p>
      <p className={css['line']}>
        <Link to={paths.term(term.id)}>{words.aside.termMore}</Link>
      </p>
    </>
  )
}
