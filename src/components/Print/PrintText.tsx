import { useHref } from 'react-router-dom'
import type { Inline, Rich, Verdict } from '../../content/schema.ts'
import { pathOf } from '../../guide/paths.ts'
import { fill } from '../../guide/words.ts'
import { HashLink } from '../HashLink/HashLink.tsx'
import { anchorOf, usePrint, type Kind } from './PrintContext.ts'
import css from './Print.module.css'

type PrintTextProps = {
  text: Rich
  /** From common sense or safety practice: said so behind the text. */ advice?: boolean | undefined
}

/**
 * Running text for paper, which cannot be pressed: behind the words of each link stands where it leads, by number
 * where that is on these sheets, else by its address. A verdict is its words.
 */
export function PrintText({ text, advice }: PrintTextProps) {
  const parts = usePrint()
  return (
    <>
      {text.map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
      {advice && <span className={css['mark']}>{` [${parts.advice}]`}</span>}
    </>
  )
}

function Piece({ piece }: { piece: Inline }) {
  if (typeof piece === 'string') return piece
  if ('strong' in piece) return <strong>{piece.strong}</strong>
  if ('claim' in piece) return <VerdictMark id={piece.claim} verdict={piece.verdict} />
  if ('source' in piece) return <Pointer kind="source" id={piece.source} text={piece.text} />
  if (piece.to === 'page') return <PageMark id={piece.id} text={piece.text} />
  return <Pointer kind={piece.to} id={piece.id} text={piece.text} />
}

/** How sure anybody can be, and the number of the claim. */
export function VerdictMark({ id, verdict }: { id: string; verdict: Verdict }) {
  const { words, verdicts, numberOf } = usePrint()
  const label = verdicts[verdict]
  const number = numberOf('claim', id)
  return (
    <HashLink className={css['mark']} id={anchorOf('claim', id)}>
      {`[${number === undefined ? label : fill(words.marks.claim, { verdict: label, number })}]`}
    </HashLink>
  )
}

/** The words of a link and, in brackets, the number of what it leads to. */
function Pointer({ kind, id, text }: { kind: Kind; id: string; text: string }) {
  const { words, numberOf } = usePrint()
  const number = numberOf(kind, id)
  if (number === undefined) return <Away to={pathOf(kind, id)} text={text} />
  if (kind === 'term' || kind === 'line') return <HashLink id={anchorOf(kind, id)}>{text}</HashLink>
  const mark = fill(words.marks[kind === 'claim' ? 'claimAlone' : kind], { number })
  return (
    <>
      <HashLink id={anchorOf(kind, id)}>{text}</HashLink>
      <span className={css['mark']}>{` [${mark}]`}</span>
    </>
  )
}

/** A page that is a chapter here, or one that is only on the screen. */
function PageMark({ id, text }: { id: string; text: string }) {
  const { words, chapters } = usePrint()
  const title = chapters[id]
  if (title === undefined) return <Away to={pathOf('page', id)} text={text} />
  return (
    <>
      <HashLink id={id}>{text}</HashLink>
      <span className={css['mark']}>{` [${fill(words.marks.chapter, { title })}]`}</span>
    </>
  )
}

function Away({ to, text }: { to: string; text: string }) {
  const address = useHref(to)
  return (
    <>
      {text}
      <span className={css['mark']}>{` [${address}]`}</span>
    </>
  )
}
