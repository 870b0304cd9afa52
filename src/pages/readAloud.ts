import { sentencesIn } from '../guide/listening.ts'
import { paths } from '../guide/paths.ts'

/** A sentence that is spoken, the place where it stands, and the element that holds it. */
export type Passage = { text: string; range: Range; holder: Element }

/**
 * What is spoken of a page is what stands there: the text of the elements marked `data-aloud`, in their order. So
 * nothing is said that cannot be seen, each sentence can be marked where it is, and the words are in one place only.
 */
export function readAloud(page: ParentNode): Passage[] {
  return Array.from(page.querySelectorAll('[data-aloud]:not([hidden] *)')).flatMap(holdersIn).flatMap(passagesIn)
}

type Holder = { holder: Element; nodes: Text[] }

/** What only leans on a sentence, or is there to be pressed or looked up, and is not part of it. */
const silent = [
  // The verb carries the verdict, so its label is not spoken, nor is the source behind a sentence.
  '[data-verdict]',
  `a[href*="${paths.source('')}"]`,
  // What people often read is never said without its correction beside it, and a voice cannot show that it is quoted.
  '[data-unspoken]',
  // What was opened beside a paragraph, and names for screen readers.
  '[role="group"]',
  '.vh',
  '[hidden]',
  'button',
].join(', ')

/** A link in the words to a claim is part of its sentence; a link to a source is not. */
const isSaid = (element: Element | null): boolean =>
  element !== null && /#c\d+$/.test(element.getAttribute('href') ?? '')

/** Every emergency number of every country is to be looked at: one by one they would take a minute. */
function isOfNumbers(node: Text): boolean {
  const block = node.parentElement?.closest('ul, p')
  const around = block?.localName === 'p' ? [block.previousElementSibling, block.nextElementSibling] : [block]
  return around.some((each) => each?.localName === 'ul' && each.querySelector('a[href^="tel:"]'))
}

function isSilent(node: Text, root: Element): boolean {
  if (isOfNumbers(node)) return true
  const found = node.parentElement?.closest(silent) ?? null
  if (!found || !root.contains(found) || found === root) return false
  return !(found.matches('a:not([data-verdict])') && isSaid(found))
}

/** The texts below an element, gathered by what holds them: a paragraph, an item, a heading, a label. */
function holdersIn(root: Element): Holder[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* texts */)
  const holders: Holder[] = []
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.trim() === '' && holders.length === 0) continue
    if (isSilent(node, root)) continue
    const holder = holderOf(node, root)
    const last = holders.at(-1)
    if (last?.holder === holder) last.nodes.push(node)
    else holders.push({ holder, nodes: [node] })
  }
  return holders
}

function holderOf(node: Text, root: Element): Element {
  let holder = node.parentElement ?? root
  while (holder !== root && holder.parentElement && holder.matches('a, strong, em')) holder = holder.parentElement
  return holder
}

function passagesIn({ holder, nodes }: Holder): Passage[] {
  const text = nodes.map((node) => node.data).join('')
  return sentencesIn(text).map((sentence) => {
    const range = holder.ownerDocument.createRange()
    range.setStart(...placeOf(nodes, sentence.start, 'start'))
    range.setEnd(...placeOf(nodes, sentence.end, 'end'))
    return { text: sentence.text.replace(/\s+([.,;:?])/g, '$1'), range, holder }
  })
}

/** The text node and the offset in it of a place in the texts joined. A start lies before a character, an end after one. */
function placeOf(nodes: readonly Text[], place: number, side: 'start' | 'end'): [Text, number] {
  let before = 0
  for (const node of nodes) {
    const inside = place - before
    if (side === 'start' ? inside < node.length : inside <= node.length) return [node, inside]
    before += node.length
  }
  const last = nodes.at(-1)
  if (!last) throw new Error('A sentence stands in a text')
  return [last, last.length]
}
