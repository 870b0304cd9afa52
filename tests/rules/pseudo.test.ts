import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'postcss'
import { describe, expect, test } from 'vitest'

type Selected = { where: string; selector: string; moves: boolean }

const selected = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .flatMap((name) => {
    const found: Selected[] = []
    parse(readFileSync(join('src', name), 'utf8')).walkRules((rule) => {
      const moves = rule.some(
        (node) =>
          node.type === 'decl' && /^(?:transition|animation)/.test(node.prop) && !/^(?:none|0s)\b/.test(node.value),
      )
      for (const selector of rule.selectors)
        found.push({ where: `${name}: ${selector.replace(/\s+/g, ' ')}`, selector, moves })
    })
    return found
  })

describe('What is not an element of the page', () => {
  test('No pseudo-element is asked of every element: the browser would reckon one more for each', () => {
    // The tree of a view transition hangs on the root alone.
    const every = /(?:^|[\s>+~*])::(?!view-transition)/
    expect(selected.filter(({ selector }) => selector.includes('::')).length).toBeGreaterThan(15)
    // What is spoken is one paragraph at a time, and everything in it.
    const named = (selector: string): string => selector.replace(/^\[data-spoken\] \*/, 'p')
    expect(selected.filter(({ selector }) => every.test(named(selector))).map(({ where }) => where)).toEqual([])
  })

  test('No pseudo-element moves: "Less motion" is asked of elements alone', () => {
    expect(selected.some(({ moves }) => moves)).toBe(true)
    expect(
      selected
        .filter(({ selector, moves }) => moves && /::(?!view-transition)/.test(selector))
        .map(({ where }) => where),
    ).toEqual([])
  })
})
