import type { ChildNode, Root, Rule } from 'postcss'
import { classesIn } from './firstStyles.ts'

/** With three no style of a step takes 50 ms of a slow phone's time; more would be more requests for nothing. */
const count = 3
/** How much the length of a rule weighs, for each element that it may be about. Both as parts of all. */
const lengthWeighs = 2

/**
 * The same rules, in their order, in parts that take a phone about as long. A browser reads each rule, and reckons every
 * element anew that one may be about.
 *
 * @param pages the markup of pages; with none the length alone counts
 */
export function styleParts(root: Root, pages: readonly string[]): string[] {
  const units = root.nodes.flatMap(unitsOf)
  const found = pages.map(elementsIn)
  const lengths = shares(units.map(({ text }) => text.length))
  const elements = shares(
    units.map(({ classes }) => sum(found.flatMap((page) => classes.map((name) => takeFrom(page, name))))),
  )
  const weights = shares(units.map((_, index) => lengthWeighs * (lengths[index] ?? 0) + (elements[index] ?? 0)))
  const parts = Array.from({ length: count }, (): Unit[] => [])
  let before = 0
  for (const [index, unit] of units.entries()) {
    parts[Math.min(count - 1, Math.floor(count * before))]?.push(unit)
    before += weights[index] ?? 0
  }
  return parts.map(joined)
}

type Unit = { /** The layer that it is in. */ layer: string | null; text: string; classes: readonly string[] }

/** What stands in a layer can be parted anywhere in it. */
function unitsOf(node: ChildNode): Unit[] {
  if (node.type === 'atrule' && node.name === 'layer' && node.nodes)
    return node.nodes.map((each) => unitOf(each, node.params))
  return [unitOf(node, null)]
}

const unitOf = (node: ChildNode, layer: string | null): Unit => ({
  layer,
  // What ends the order of the layers, or a declaration, is not part of it.
  text: node.toString() + (node.type === 'decl' || (node.type === 'atrule' && !node.nodes) ? ';' : ''),
  classes: [...new Set(rulesIn(node).flatMap((rule) => rule.selectors.flatMap(subjectsOf)))],
})

/** A rule, or all that stand under a condition. */
function rulesIn(node: ChildNode): Rule[] {
  if (node.type === 'rule') return [node]
  const found: Rule[] = []
  if (node.type === 'atrule') node.walkRules((rule) => void found.push(rule))
  return found
}

/** The classes of the elements that a selector is about, not of those around them. */
const subjectsOf = (selector: string): string[] => classesIn(selector.split(/[\s>+~]+(?![^(]*\))/).at(-1) ?? '')

/** How many elements of a page have each class, as a part of all that have one. */
function elementsIn(page: string): Map<string, number> {
  const named = Array.from(page.matchAll(/ class="([^"]*)"/g), ([, names = '']) => names.split(/\s+/))
  const found = new Map<string, number>()
  for (const name of named.flat()) found.set(name, (found.get(name) ?? 0) + 1 / named.length)
  return found
}

/** An element that was reckoned anew for one rule of a part is not again for another. */
function takeFrom(elements: Map<string, number>, name: string): number {
  const part = elements.get(name) ?? 0
  elements.delete(name)
  return part
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0)

function shares(values: readonly number[]): number[] {
  const all = sum(values)
  return values.map((each) => (all === 0 ? 0 : each / all))
}

/** The text of these, with neighbours in one layer together. */
function joined(units: readonly Unit[]): string {
  const blocks: { layer: string | null; text: string }[] = []
  for (const { layer, text } of units) {
    const last = blocks.at(-1)
    if (last && layer !== null && last.layer === layer) last.text += text
    else blocks.push({ layer, text })
  }
  return blocks.map(({ layer, text }) => (layer === null ? text : `@layer ${layer}{${text}}`)).join('')
}
