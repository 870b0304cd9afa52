import type { Block, Section } from '../schema.ts'
import { levelProblems, longProblems, repeated, type Found } from './fit.ts'
import { problem, type Problem } from './problem.ts'
import { telling } from './telling.ts'

/** Ids that the page itself uses on a step. */
const reserved = ['try', 'questions', 'end', 'main']

/** What holds for anything that has a tab and blocks. */
export function proseProblems(file: string, { id, tab, blocks }: Pick<Section, 'id' | 'tab' | 'blocks'>): Problem[] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
  return [
    ...repeated([...headings, ...reserved]).map((each) =>
      problem(file, id, 'blocks', each, `each heading id once, and none of ${reserved.join(', ')}`),
    ),
    ...(telling.test(tab) ? [problem(file, id, 'tab', tab, 'neutral words')] : []),
    ...blocks.flatMap((block, index) =>
      blockProblems(block, index, blocks).map(([field, found, allowed]) =>
        problem(file, id, `blocks[${index}].${field}`, found, allowed),
      ),
    ),
  ]
}

function blockProblems(block: Block, index: number, blocks: readonly Block[]): Found[] {
  return [...ownProblems(block, blocks.slice(index + 1)), ...afterCare(block, blocks[index - 1])]
}

function ownProblems(block: Block, after: readonly Block[]): Found[] {
  switch (block.kind) {
    case 'note': {
      const later = after.flatMap((each) => (each.kind === 'heading' ? [each.id] : []))
      return later.includes(block.skipTo)
        ? []
        : [['skipTo', block.skipTo, `a heading after the note: ${later.join(', ')}`]]
    }
    case 'text':
    case 'view':
      return longProblems('text', block.text)
    case 'care':
      return levelProblems(block.level, block.flags)
    default:
      return []
  }
}

/** A card stands alone: words right after it would be read as a part of it. */
const afterCare = ({ kind }: Block, before: Block | undefined): Found[] =>
  before?.kind === 'care' && !['heading', 'note', 'care'].includes(kind)
    ? [['kind', kind, 'after a care card, a heading, another care card or a note']]
    : []
