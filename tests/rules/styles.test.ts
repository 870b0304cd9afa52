import { readFileSync } from 'node:fs'
import { parse, type Rule } from 'postcss'
import { describe, expect, test } from 'vitest'
import { faceStyles, firstStyles, printStyles, restStyles } from '../../src/entry/firstStyles.ts'

const css = ['reset', 'tokens', 'fonts', 'base', 'print']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('\n')

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
  test('No rule is lost: what does not follow is in the barest page from the start, or for paper', () => {
    const kept = new Set([restStyles(css), firstStyles(css, ''), printStyles(css)].flatMap(selectorsIn))
    const all = selectorsIn(css)
    expect(all.length).toBeGreaterThan(60)
    expect(all.filter((selector) => !kept.has(selector))).toEqual([])
  })

  test('A rule for every element does not come twice', () => {
    expect(firstStyles(css, '')).toContain('box-sizing: border-box')
    expect(restStyles(css)).not.toContain('box-sizing: border-box')
    const [rest, first] = [restStyles(css), firstStyles(css, '')].map(selectorsIn)
    const base = (selector: string): boolean => /^@layer (?:reset|base) (?!@)/.test(selector)
    expect(first?.filter(base).length).toBeGreaterThan(30)
    expect(rest?.filter((selector) => base(selector) && first?.includes(selector))).toEqual([])
  })

  test('What has a class, a state of the pointer or a condition follows all the same', () => {
    const rest = selectorsIn(restStyles(css))
    expect(rest).toContain('@layer base .wrap')
    expect(rest).toContain('@layer base @media (prefers-reduced-motion: reduce) *')
  })

  test('The faces are in no styles that anything is painted with: they have a file of their own', () => {
    expect(faceStyles(css).match(/@font-face/g)).toHaveLength(2)
    expect(selectorsIn(faceStyles(css))).toEqual([])
    expect([firstStyles(css, ''), restStyles(css), printStyles(css)].join('')).not.toContain('@font-face')
  })

  test('A few tokens that nothing uses stay with the others; many go, and what only they used', () => {
    const tokens = (count: number): string =>
      `:root { --used: 1; --chain: var(--t0); ${Array.from({ length: count }, (_, at) => `--t${at}: ${at};`).join(' ')} } p { top: var(--used) }`
    expect(firstStyles(tokens(8), '')).toContain('--t7: 7')
    expect(firstStyles(tokens(40), '')).toMatch(/^:root \{\s*--used: 1;?\s*\} p/)
  })
})
