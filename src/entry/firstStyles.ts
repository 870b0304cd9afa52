import { parse, type AtRule, type Declaration, type Root, type Rule } from 'postcss'

/**
 * The rules that a page needs before its scripts arrive: those whose classes all stand in its markup, the light of
 * the hours that it shows, and all tokens. The rest follows with the scripts, or in a noscript element,
 * with what is for forced colours and for paper; the faces have a file of their own.
 */
export function firstStyles(css: string, markup: string): string {
  const classes = new Set(
    Array.from(seenAtFirst(markup).matchAll(/ class="([^"]*)"/g), ([, names = '']) => names.split(/\s+/)).flat(),
  )
  const lights = new Set(lightsIn(markup))
  const root = parse(css)
  root.walkRules((rule) => {
    if (!isIn(rule, classes, lights)) rule.remove()
  })
  root.walkAtRules((rule) => {
    // Borders for forced colours come with the scripts: without them the system's own colours still hold.
    if (rule.nodes?.length === 0 || rule.params.includes('forced-colors') || isPrint(rule) || isFace(rule))
      rule.remove()
  })
  return root.toString()
}

/** The markup without what stands in closed cards: until one is opened only its summary is seen. */
function seenAtFirst(markup: string): string {
  let closed = 0
  let inSummary = false
  return markup
    .split(/(?=<\/?(?:details|summary)\b)/)
    .filter((piece) => {
      // Each piece begins with its tag, and what follows that tag is in it.
      if (piece.startsWith('</details') && closed > 0) closed -= 1
      if (/<\/?summary/.test(piece)) inSummary = piece.startsWith('<summary')
      const seen = closed === 0 || (closed === 1 && inSummary)
      const opens = /^<details\b[^>]*>/.exec(piece)?.[0]
      if (opens && (closed > 0 || !/\sopen\b/.test(opens))) closed += 1
      return seen
    })
    .join('')
}

/**
 * What nobody sees before the whole stylesheets are there: states of a pointer, and of what works with scripts. Of the
 * focus each control has the one ring; where some have it closer comes later.
 */
const later = /\[data-unready\] main|\[data-shift|:hover|:active|\[aria-pressed|:disabled|(?:[\w)\]]|> ?):focus-visible/

/** The faces, for who has no scripts: with them the page's own take these up (`faces.ts`). */
export function faceStyles(css: string): string {
  const faces: string[] = []
  parse(css).walkAtRules('font-face', (rule) => void faces.push(rule.toString()))
  return faces.join('')
}

/** The classes that a selector names. */
export const classesIn = (selector: string): string[] =>
  Array.from(selector.matchAll(/\.([A-Za-z_][\w-]*)/g), ([, name = '']) => name)

/** A face of the letters. */
export const isFace = ({ name }: AtRule): boolean => name === 'font-face'

/** A block of rules for paper. */
export const isPrint = ({ name, params }: AtRule): boolean => name === 'media' && params.trim() === 'print'

/**
 * The same without the tokens that no rule here uses. Each element inherits them, and is reckoned anew where they come
 * later, so only a page that has no room for them does without.
 */
export function withoutUnusedTokens(css: string): string {
  const root = parse(css)
  // One may be used by another alone, so until none goes.
  for (let unused = unusedTokens(root); unused.length > 0; unused = unusedTokens(root))
    unused.forEach((token) => token.remove())
  return root.toString()
}

function unusedTokens(root: Root): Declaration[] {
  const used = new Set(Array.from(root.toString().matchAll(/var\((--[\w-]+)/g), ([, name]) => name))
  const unused: Declaration[] = []
  root.walkDecls(/^--/, (token) => {
    if (!used.has(token.prop)) unused.push(token)
  })
  return unused
}

function isIn(rule: Rule, classes: ReadonlySet<string>, lights: ReadonlySet<string>): boolean {
  const kept = rule.selectors.filter((selector) => {
    const lit = lightsIn(selector)
    if (later.test(selector)) return false
    return (
      classesIn(selector).every((name) => classes.has(name)) &&
      (lit.length === 0 || lit.some((light) => lights.has(light)))
    )
  })
  if (kept.length > 0) rule.selectors = kept
  return kept.length > 0
}

/** The light of an hour that is named: all of it, or of drawings alone. A rule may be for several. */
const lightsIn = (text: string): string[] =>
  Array.from(text.matchAll(/[ [](data-(?:hour|tint))="?(\w+)\b/g), ([, kind, hour]) => `${kind} ${hour}`)
