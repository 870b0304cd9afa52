import type { Block } from '../../content/schema.ts'
import { paths } from '../../guide/paths.ts'
import { fill } from '../../guide/words.ts'
import buttons from '../Button/Button.module.css'
import { CareCard } from '../CareCard/CareCard.tsx'
import { HashLink } from '../HashLink/HashLink.tsx'
import { Icon } from '../Icon/Icon.tsx'
import { Foreign, useOwnLang } from '../Lang/Lang.tsx'
import { Link } from '../Link/Link.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Blocks.module.css'

export type BlockWords = {
  note: string
  skipPast: string
  talkInstead: string
  heard: string
  view: string
  viewNote: string
  say: string
}

/** The words of a step or of a prose page, block by block. */
export function Blocks({
  blocks,
  words,
  lang,
}: {
  blocks: readonly Block[]
  words: BlockWords
  /** Of the blocks, where it is not that of the page. */ lang?: string | undefined
}) {
  return (
    <div className={css['blocks']} lang={lang} data-aloud="">
      <Foreign lang={lang}>
        {blocks.map((block, index) => (
          <BlockView key={index} block={block} words={words} />
        ))}
      </Foreign>
    </div>
  )
}

function BlockView({ block, words }: { block: Block; words: BlockWords }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h2 id={block.id} tabIndex={-1}>
          {block.text}
        </h2>
      )
    case 'text':
      return <Prose text={block.text} advice={block.advice} />
    case 'list':
      return <ListView block={block} />
    case 'heard':
      return <Heard block={block} words={words} />
    case 'view':
      return <View block={block} words={words} />
    case 'note':
      return <ContentNote block={block} words={words} />
    case 'care':
      return <CareCard care={block} level={2} />
    case 'say':
      return <Say block={block} words={words} />
  }
}

type Of<Kind extends Block['kind']> = { block: Extract<Block, { kind: Kind }>; words: BlockWords }

function ListView({ block }: Pick<Of<'list'>, 'block'>) {
  const Tag = block.ordered ? 'ol' : 'ul'
  return (
    <Tag className={css['list']}>
      {block.items.map((item, index) => (
        <Prose
          key={index}
          as="li"
          text={item}
          advice={block.advice && index === block.items.length - 1 ? true : undefined}
        />
      ))}
    </Tag>
  )
}

function Heard({ block, words }: Of<'heard'>) {
  const { id, verdict, heard, says, lang } = block.claim
  return (
    <div className={css['heard']} lang={lang}>
      <Foreign lang={lang}>
        <p data-unspoken="">
          <Label words={words.heard} /> {heard}
        </p>
        <Prose text={[...says, ' ', { claim: id, verdict }]} />
      </Foreign>
    </div>
  )
}

const Label = ({ words }: { words: string }) => (
  <span className={css['label']} lang={useOwnLang()}>
    {words}
  </span>
)

function View({ block, words }: Of<'view'>) {
  const own = useOwnLang()
  return (
    <div className={css['view']}>
      <p>
        <Label words={words.view} />
      </p>
      <Prose text={[...block.text, ' ', { claim: block.claim, verdict: 'expert-opinion' }]} />
      <p className={css['small']} lang={own}>
        {fill(words.viewNote, block.person)}
      </p>
    </div>
  )
}

function ContentNote({ block, words }: Of<'note'>) {
  const own = useOwnLang()
  return (
    <section className={css['note']}>
      <h2 lang={own}>
        <Icon name="about" size={26} />
        {words.note}
      </h2>
      <p>{block.text}</p>
      <div className={buttons['row']} lang={own} data-unspoken="">
        <HashLink className={`${buttons['button']} ${buttons['quiet']}`} id={block.skipTo}>
          <Icon name="skip" />
          {words.skipPast}
        </HashLink>
        <Link className={`${buttons['button']} ${buttons['quiet']}`} to={paths.support}>
          {words.talkInstead}
        </Link>
      </div>
    </section>
  )
}

function Say({ block, words }: Of<'say'>) {
  return (
    <figure className={css['say']}>
      <figcaption className={css['label']} lang={useOwnLang()}>
        {words.say}
      </figcaption>
      <ul>
        {block.lines.map((line) => (
          <li key={line}>{`\u201c${line}\u201d`}</li>
        ))}
      </ul>
    </figure>
  )
}
