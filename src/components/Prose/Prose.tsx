import { use, useId, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import type { Inline, Rich, Verdict } from '../../content/schema.ts'
import { pathOf, paths } from '../../guide/paths.ts'
import { fill } from '../../guide/words.ts'
import { LateContext } from '../Drawing/LateContext.ts'
import { Icon } from '../Icon/Icon.tsx'
import { useOwnLang } from '../Lang/Lang.tsx'
import { isFollowed } from '../Link/isFollowed.ts'
import { Link } from '../Link/Link.tsx'
import type * as Parts from './Aside.tsx'
import css from './Prose.module.css'
import { useProse } from './ProseContext.ts'

type ProseProps = {
  text: Rich
  /** Said before the text, in its own weight. */
  before?: ReactNode
  /** From common sense or safety practice: said so behind the text. */
  advice?: boolean | undefined
  as?: 'p' | 'li'
  /** Links from a card are detours: they do not move the reader's place. */
  detour?: boolean
}

/** A paragraph. A verdict and a term are links that also open what they lead to, below the paragraph. */
export function Prose({ text, before, advice, as: Tag = 'p', detour = false }: ProseProps) {
  const { words } = useProse()
  const own = useOwnLang()
  const { opened, asked, open, close, id } = useOpened()
  const body = (
    <>
      {before}
      {text.map((piece, index) => (
        <Piece key={index} piece={piece} detour={detour} opened={opened} asked={asked} onOpen={open} asideId={id} />
      ))}
      {advice && (
        <span className={css['advice']} lang={own}>
          {words.advice}
        </span>
      )}
    </>
  )
  const aside = opened && <opened.Aside id={id} opened={opened} onClose={close} />
  if (Tag === 'li') {
    return (
      <li>
        {body}
        {aside}
      </li>
    )
  }
  return (
    <>
      <p>{body}</p>
      {aside}
    </>
  )
}

/** What is open, and what draws it: that comes with its words, when they are asked for. */
type Opened = Parts.Opened & { Aside: typeof Parts.Aside }
type Target = { kind: 'claim' | 'term'; id: string }

/**
 * What is open under a paragraph. Where its words do not arrive, the link leads there as links do. What arrives late, or
 * fails late, does nothing any more where another link was pressed since, or the reader has left this one behind.
 */
function useOpened() {
  const { loadClaim, loadTerm, openWhole } = useProse()
  const [opened, setOpened] = useState<Opened | null>(null)
  // What was pressed, while its words are on their way.
  const [asked, setAsked] = useState<string | null>(null)
  const id = useId()
  const opener = useRef<HTMLAnchorElement>(null)
  const asLink = useRef(false)
  const pressed = useRef<HTMLAnchorElement>(null)
  const close = (): void => {
    setOpened(null)
    opener.current?.focus()
  }
  const open = (event: MouseEvent<HTMLAnchorElement>, target: Target): void => {
    if (asLink.current || !isFollowed(event)) return
    event.preventDefault()
    if (opened?.target.id === target.id) return setOpened(null)
    const link = event.currentTarget
    pressed.current = link
    const wanted = (): boolean => pressed.current === link && link.isConnected && !link.closest('[hidden]')
    // Its words are in the page that it leads to. Where nobody answers, it goes there as all links here do.
    const follow = (): false | void =>
      wanted() &&
      openWhole(
        link.href,
        () => {
          asLink.current = true
          link.click()
          asLink.current = false
        },
        wanted,
      )
    const loaded =
      target.kind === 'claim'
        ? loadClaim(target.id).then((claim) => claim && { target, claim })
        : loadTerm(target.id).then((term) => term && { target, term })
    setAsked(target.id)
    void Promise.all([loaded, import('./Aside.tsx')])
      .then(([found, { Aside }]) => {
        if (!found) return follow()
        if (!wanted()) return
        opener.current = link
        setOpened({ ...found, Aside })
      }, follow)
      .finally(() => setAsked((last) => (last === target.id ? null : last)))
  }
  return { opened, asked, open, close, id }
}

type PieceProps = {
  piece: Inline
  detour: boolean
  opened: Opened | null
  asked: string | null
  asideId: string
  onOpen: (event: MouseEvent<HTMLAnchorElement>, target: Target) => void
}

function Piece({ piece, detour, opened, asked, asideId, onOpen }: PieceProps) {
  if (typeof piece === 'string') return piece
  if ('strong' in piece) return <strong>{piece.strong}</strong>
  if ('source' in piece) {
    return (
      <Link className={css['source']} to={paths.source(piece.source)}>
        {piece.text}
      </Link>
    )
  }
  const target: Target | null =
    'claim' in piece ? { kind: 'claim', id: piece.claim } : piece.to === 'term' ? { kind: 'term', id: piece.id } : null
  const opens = target && {
    onClick: (event: MouseEvent<HTMLAnchorElement>): void => onOpen(event, target),
    ...(opened?.target.id === target.id && { 'aria-expanded': true, 'aria-controls': asideId }),
    ...(asked === target.id && { 'data-waiting': '' }),
  }
  if ('claim' in piece) return <VerdictChip id={piece.claim} verdict={piece.verdict} {...opens} />
  if (piece.to === 'term') {
    return (
      <Link className={css['term']} to={paths.term(piece.id)} {...opens}>
        {piece.text}
      </Link>
    )
  }
  return (
    <Link to={pathOf(piece.to, piece.id)} state={detour ? { detour } : undefined}>
      {piece.text}
    </Link>
  )
}

type VerdictChipProps = { id: string; verdict: Verdict; onClick?: (event: MouseEvent<HTMLAnchorElement>) => void }

/** How sure anybody can be, in words with a sign. A link to the claim with its reason and sources. */
export function VerdictChip({ id, verdict, ...rest }: VerdictChipProps) {
  const { words } = useProse()
  const label = words.verdicts[verdict]
  const own = useOwnLang()
  const { signs: late } = use(LateContext)
  return (
    <Link
      className={css['verdict']}
      data-verdict={verdict}
      lang={own}
      to={paths.claim(id)}
      aria-label={late ? undefined : fill(words.aside.chip, { verdict: label })}
      {...rest}
    >
      <Icon name={verdict} size={18} />
      {label}
    </Link>
  )
}
