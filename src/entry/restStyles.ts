import { parse, type AtRule, type ChildNode, type Container, type Rule } from 'postcss'
import { classesIn, isFace, isPrint } from './firstStyles.ts'
import { styleParts } from './styleParts.ts'

/**
 * What follows on a page: all rules but the faces and those that every page has from the start (`firsts`). Once more,
 * these would have the browser reckon each element that they are for anew. In a few files (`styleParts.ts`), in the order of
 * the rules: a slow phone takes up one after the other, and can answer a touch in between. What is for paper comes last,
 * and holds before all others there. In a file of its own it would come before one of these: where layers stand before
 * others that are there, Chromium reckons the whole page anew, and lays it out as if its letters had changed.
 */
export function restStyles(css: string, firsts: readonly string[], markup: readonly string[] = []): string[] {
  const [first = new Set<string>(), ...others] = firsts.map(saidIn)
  const everywhere = new Set([...first].filter((each) => !isToken(each) && others.every((page) => page.has(each))))
  const root = parse(css)
  root.walkAtRules((rule) => {
    if (isPrint(rule) || isFace(rule)) rule.remove()
  })
  const following: Reach[] = []
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return
    const says = saidBy(rule)
    const reach = reachOf(rule)
    // Where one before it follows, it must come again after that one: else it would no longer have the last word.
    const mustFollow = following.some((before) => isForSame(before, reach))
    const kept = rule.selectors.filter((selector) => mustFollow || !everywhere.has(says(selector)))
    if (kept.length === 0) return void rule.remove()
    rule.selectors = kept
    following.push(reach)
  })
  const parts = styleParts(root, markup)
  return [...parts.slice(0, -1), parts.at(-1) + printStyles(css)]
}

/** They follow always: some page may have had no room for all of them, and what follows is the same in each language. */
const isToken = (said: string): boolean => said.startsWith('@layer tokens ')

/** The rules for paper alone, of all stylesheets. */
function printStyles(css: string): string {
  const root = parse(css)
  const forPaper = new Set<unknown>()
  root.walkAtRules((rule) => {
    if (!isPrint(rule)) return
    for (let inner: Container | undefined = rule; inner; inner = inner.parent as Container | undefined)
      forPaper.add(inner)
    rule.walk((node) => void forPaper.add(node))
  })
  root.walk((node) => {
    if (!forPaper.has(node)) node.remove()
  })
  return root.toString()
}

/** Everything that these rules say, selector by selector. */
function saidIn(css: string): ReadonlySet<string> {
  const found = new Set<string>()
  parse(css).walkRules((rule) => {
    if (isKeyframe(rule)) return
    const says = saidBy(rule)
    rule.selectors.forEach((selector) => found.add(says(selector)))
  })
  return found
}

function saidBy(rule: Rule): (selector: string) => string {
  const [conditions, what] = [around(rule), rule.nodes.map((node) => node.toString()).join(';')]
  return (selector) => `${conditions}${selector}{${what}}`
}

/** The layer and the conditions of a rule. */
function around(rule: Rule): string {
  const conditions: string[] = []
  for (let outer = atRuleOf(rule); outer; outer = atRuleOf(outer)) conditions.unshift(`@${outer.name} ${outer.params} `)
  return conditions.join('')
}

const atRuleOf = ({ parent }: ChildNode): AtRule | undefined =>
  parent?.type === 'atrule' ? (parent as AtRule) : undefined

/** One moment of an animation, which is nothing without the others. */
const isKeyframe = (rule: Rule): boolean => atRuleOf(rule)?.name === 'keyframes'

/** What a rule can be about: its layer, the classes that it names, and of each property the first word, as in `border`. */
type Reach = { layer: string | undefined; classes: ReadonlySet<string>; properties: ReadonlySet<string> }

function reachOf(rule: Rule): Reach {
  const [, layer] = /@layer ([\w-]+)/.exec(around(rule)) ?? []
  const properties = rule.nodes.flatMap((node) =>
    node.type === 'decl' ? (/^(?:--)?\w+/.exec(node.prop)?.[0] ?? []) : [],
  )
  return { layer, classes: new Set(classesIn(rule.selector)), properties: new Set(properties) }
}

/** Whether both may set the same for one element. The rules of two parts are never for the same one in one layer. */
const isForSame = (one: Reach, other: Reach): boolean =>
  one.layer === other.layer &&
  sharesAny(one.properties, other.properties) &&
  (one.classes.size === 0 || other.classes.size === 0 || sharesAny(one.classes, other.classes))

const sharesAny = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((each) => others.has(each))
