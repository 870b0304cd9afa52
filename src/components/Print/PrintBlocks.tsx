import type { Block } from '../../content/schema.ts'
import { fill } from '../../guide/words.ts'
import type { BlockWords } from '../Blocks/Blocks.tsx'
import { CareCard } from '../CareCard/CareCard.tsx'
import { VerdictMark, PrintText } from './PrintText.tsx'
import css from './Print.module.css'

type BlockProps = { block: Block; words: BlockWords }

/** A block of a step on paper: nothing to press and nothing to open, and no id that another step has too. */
export function PrintBlock({ block, words }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'text':
      return (
        <p>
          <PrintText text={block.text} advice={block.advice} />
        </p>
      )
    case 'list':
      return <List block={block} />
    case 'heard':
      return <Heard claim={block.claim} label={words.heard} />
    case 'view':
      return <View block={block} words={words} />
    case 'note':
      return (
        <p className={css['note']}>
          <strong>{words.note}:</strong> {block.text}
        </p>
      )
    case 'care':
      return <CareCard care={block} level={3} />
    case 'say':
      return (
        <figure className={css['box']}>
          <figcaption className={css['label']}>{words.say}</figcaption>
          <ul className={css['say']}>
            {block.lines.map((line) => (
              <li key={line}>{`\u201c${line}\u201d`}</li>
            ))}
          </ul>
        </figure>
      )
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

function List({ block }: { block: Of<'list'> }) {
  const Tag = block.ordered ? 'ol' : 'ul'
  return (
    <Tag className={css['list']}>
      {block.items.map((item, index) => (
        <li key={index}>
          <PrintText text={item} advice={block.advice && index === block.items.length - 1} />
        </li>
      ))}
    </Tag>
  )
}

function Heard({ claim, label }: { claim: Of<'heard'>['claim']; label: string }) {
  return (
    <div className={css['box']}>
      <p>
        <span className={css['label']}>{label}</span> {claim.heard}
      </p>
      <p>
        <PrintText text={claim.says} /> <VerdictMark id={claim.id} verdict={claim.verdict} />
      </p>
    </div>
  )
}

function View({ block, words }: { block: Of<'view'>; words: BlockWords }) {
  return (
    <div className={css['box']}>
      <p className={css['label']}>{words.view}</p>
      <p>
        <PrintText text={block.text} /> <VerdictMark id={block.claim} verdict="expert-opinion" />
      </p>
      <p className={css['small']}>{fill(words.viewNote, block.person)}</p>
    </div>
  )
}
