import { readFileSync } from 'node:fs'
import { parse, type Rule } from 'postcss'
import { describe, expect, test } from 'vitest'
import { faceStyles, firstStyles, withoutUnusedTokens } from '../../src/entry/firstStyles.ts'
import { restStyles } from '../../src/entry/restStyles.ts'

const css = ['reset', 'tokens', 'fonts', 'base', 'print']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('\n')

const barest = firstStyles(css, '')
const rest = restStyles(css, [barest]).join('')

/** Each selector with its rule and the conditions around it. */
const selectorsIn = (text: string): string[] => {
  const found: string[] = []
  parse(text).walkRules((rule: Rule) => {
    const around: string[] = []
    for (let outer = rule.parent; outer && outer.type !== 'root'; outer = outer.parent as typeof outer)
      if (outer.type === 'atrule') around.push(`@${outer.name} ${outer.params}`)
    found.push(...rule.selectors.map((selector) => [...around.toReversed(), selector].join(' ')))
  })
  return found
}

describe('What is in a page and what follows', () => {
  test('No rule is lost: what does not follow is in the barest page from the start', () => {
    const kept = new Set([rest, barest].flatMap(selectorsIn))
    const all = selectorsIn(css)
    expect(all.length).toBeGreaterThan(60)
    expect(all.filter((selector) => !kept.has(selector))).toEqual([])
  })

  test('What every page has from the start does not come twice', () => {
    expect(barest).toContain('box-sizing: border-box')
    expect(rest).not.toContain('box-sizing: border-box')
    const everywhere = selectorsIn(barest).filter((selector) => /^@layer (?:reset|base) (?!@)/.test(selector))
    expect(everywhere.length).toBeGreaterThan(30)
    const again = everywhere.filter((selector) => selectorsIn(rest).includes(selector))
    // A few must: see below.
    expect(again.length).toBeLessThan(everywhere.length / 5)
    expect(again).not.toContain('@layer base body')
  })

  test('What has a class, or is for a state that is not yet, follows all the same', () => {
    expect(selectorsIn(rest)).toContain('@layer base .wrap')
    expect(selectorsIn(rest)).toContain("@layer base html[data-unready] main > [role='status']")
  })

  const inPages = (text: string): string => `@layer pages { ${text} }`
  const restOf = (text: string, ...firsts: string[]): string[] =>
    selectorsIn(restStyles(inPages(text), firsts.map(inPages)).join(''))

  test('What only some pages have from the start follows for the others', () => {
    const [one, two] = ['.one { color: red }', '.two { color: red }']
    expect(restOf(one + two, one + two, two)).toEqual(['@layer pages .one'])
    expect(restOf('.one, .two { color: red }', one + two, two)).toEqual(['@layer pages .one'])
  })

  test('What says something else of the same element, or under a condition, follows', () => {
    const [page, all] = ['.one { color: red }', '.one { color: red; margin: 0 }']
    expect(restOf(all, page)).toEqual(['@layer pages .one'])
    const wide = '@media (width > 60em)'
    expect(restOf(`${page} ${wide} { ${page} }`, page)).toEqual([`@layer pages ${wide} .one`])
  })

  test('A rule comes again after one that follows and would take away what it says', () => {
    const [hover, current] = ['.row a:hover { color: red }', '.row a[aria-current] { color: blue }']
    expect(restOf(hover + current, current)).toEqual(['@layer pages .row a:hover', '@layer pages .row a[aria-current]'])
    // Before it, or about something else, there is nothing to take away.
    expect(restOf(current + hover, current)).toEqual(['@layer pages .row a:hover'])
    expect(restOf(hover.replace('color', 'margin') + current, current)).toEqual(['@layer pages .row a:hover'])
    // A part of what the other says as a whole.
    const [all, part] = ['.row:hover { border: 0 }', '.row[hidden] { border-color: blue }']
    expect(restOf(all + part, part)).toEqual(['@layer pages .row:hover', '@layer pages .row[hidden]'])
  })

  const order = '@layer reset, pages;'
  const rules = Array.from({ length: 30 }, (_, at) => `.block${at} { order: ${at} }`).join('')

  test('It comes in three files of about one size, with the rules in their order', () => {
    const parts = restStyles(order + inPages(rules), [])
    expect(parts).toHaveLength(3)
    expect(parts[0]).toContain(order)
    expect(parts.flatMap(selectorsIn)).toEqual(selectorsIn(inPages(rules)))
    for (const part of parts) expect(selectorsIn(part).length).toBeGreaterThan(8)
  })

  test('Where many elements have the class of a rule, fewer rules come with it', () => {
    const many = (at: number) => `<p class="block${at}"></p>`.repeat(100)
    const about = '.far:not(.block9) .block1, .block0:hover { order: 0 }'
    const [first = '', ...others] = restStyles(inPages(about + rules), [], [many(0) + many(1), many(0)])
    expect(selectorsIn(first).length).toBeLessThan(5)
    for (const part of others) expect(selectorsIn(part).length).toBeGreaterThan(8)
  })

  test('An animation stays in one piece', () => {
    const animation = '@keyframes come { from { opacity: 0 } to { opacity: 1 } }'
    expect(restStyles(animation, [animation]).join('')).toBe(animation)
  })

  test('The faces are in no styles that anything is painted with: they have a file of their own', () => {
    expect(faceStyles(css).match(/@font-face/g)).toHaveLength(2)
    expect(selectorsIn(faceStyles(css))).toEqual([])
    expect([barest, rest].join('')).not.toContain('@font-face')
  })

  test('What is for paper follows after all the rest, and not in its place', () => {
    const paper = '@media print { .one { display: none } }'
    const parts = restStyles(inPages(`${paper} .one { color: red } .two { color: blue }`), [])
    expect(selectorsIn(parts.join(''))).toEqual([
      '@layer pages .one',
      '@layer pages .two',
      '@layer pages @media print .one',
    ])
    expect(parts.at(-1)).toMatch(/@media print[^@]*$/)
  })

  test('Tokens follow also where every page has them: one may have had no room for all of them', () => {
    const tokens = '@layer tokens { :root { --one: 1 } }'
    expect(restStyles(tokens, [tokens]).join('')).toContain('--one: 1')
  })

  test('A page has all tokens, and the light of the hours that it shows; without room only those that it uses', () => {
    const css = ':root { --used: 1; --chain: var(--end); --end: 2 } p { top: var(--used) }'
    expect(firstStyles(css, '')).toBe(css)
    expect(withoutUnusedTokens(css)).toMatch(/^:root \{ --used: 1;? ?\} p/)
    const lights =
      '[data-hour=day] { --sky: 1 } [data-tint=day], [data-hour=day] { --art: 1 } :is([data-tint="night"], [data-hour="night"]) { --art: 2 }'
    const shown = (markup: string): string[] => selectorsIn(firstStyles(lights, markup))
    expect(shown('<div data-tint="day">')).toEqual(['[data-tint=day]'])
    expect(shown('<div data-hour="day">')).toEqual(['[data-hour=day]', '[data-hour=day]'])
    expect(shown('<div data-hour="night">')).toEqual([':is([data-tint="night"], [data-hour="night"])'])
    expect(shown('<div>')).toEqual([])
  })
})
