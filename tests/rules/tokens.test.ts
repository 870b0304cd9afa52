import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(css|tsx?)$/.test(name))
const textOf = (file: string): string => readFileSync(join('src', file), 'utf8').replace(/\/\*[^]*?\*\//g, '')
const palettes = ['styles/tokens.css', 'styles/hours.css']

const colour =
  /(?<![\w&])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\b(?:rgba?|hsla?|hwb|oklch|oklab|lch|lab|color)\(/gi
const named =
  /:[^;{}]*(?<![-\w])(?:white|black|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown)(?![-\w])/gi
const coloursIn = (text: string): string[] => text.match(colour) ?? []

type Declaration = { file: string; property: string; value: string }

/** Every declaration of a stylesheet; the conditions of at-rules are not among them. */
function declarationsOf(file: string): Declaration[] {
  const rules = textOf(file).replace(/@[^{};]+/g, '')
  return Array.from(
    rules.matchAll(/(?<=[;{}]|^)\s*(?<property>[a-z-]+)\s*:\s*(?<value>[^;{}]+)(?=[;}])/g),
    ({ groups }) => ({
      file,
      property: groups?.['property'] ?? '',
      value: (groups?.['value'] ?? '').trim(),
    }),
  )
}

const sheets = files.filter((file) => /^(components|pages)\/.*\.css$/.test(file))
const declarations = sheets.flatMap(declarationsOf)

describe('Colours', () => {
  test('The palettes hold them', () => {
    for (const file of palettes) expect(coloursIn(textOf(file)).length, file).toBeGreaterThan(20)
  })

  test('No other file spells a colour, in numbers or by name', () => {
    const others = files.filter((file) => !palettes.includes(file))
    expect(others.flatMap((file) => coloursIn(textOf(file)).map((found) => `${file}: ${found}`))).toEqual([])
    expect(
      others
        .filter((file) => file.endsWith('.css'))
        .flatMap((file) => (textOf(file).match(named) ?? []).map((found) => `${file}${found}`)),
    ).toEqual([])
  })

  test('The window around the page has the colour of the paper, by day and by night', () => {
    const [, day = '', night = ''] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(textOf('styles/tokens.css')) ?? []
    const page = readFileSync('index.html', 'utf8')
    expect(page).toMatch(new RegExp(`theme-color" content="${day}" media="\\(prefers-color-scheme: light\\)"`))
    expect(page).toMatch(new RegExp(`theme-color" content="${night}" media="\\(prefers-color-scheme: dark\\)"`))
    expect(coloursIn(page)).toEqual([day, night])
    expect(coloursIn(readFileSync('src/entry/manifest.json', 'utf8'))).toEqual([day, day])
  })

  test('A colour token that is used is one that exists', () => {
    const defined = new Set(
      files.flatMap((file) => Array.from(textOf(file).matchAll(/(--[\w-]+)\s*:/g), ([, name]) => name)),
    )
    const used = sheets.flatMap((file) =>
      Array.from(textOf(file).matchAll(/var\((--[\w-]+)/g), ([, name]) => ({ file, name })),
    )
    expect(used.length).toBeGreaterThan(200)
    expect(used.filter(({ name }) => !defined.has(name)).map(({ file, name }) => `${file}: ${name}`)).toEqual([])
  })
})

describe('Directions', () => {
  const physical =
    /^(?:(?:min-|max-)?(?:width|height)|top|right|bottom|left|(?:margin|padding|scroll-margin|scroll-padding|border)-(?:top|right|bottom|left)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)$/

  test('Sizes and sides are named by the direction of reading', () => {
    expect(declarations.length).toBeGreaterThan(500)
    expect(
      declarations
        .filter(({ property }) => physical.test(property))
        .map(({ file, property }) => `${file}: ${property}`),
    ).toEqual([])
  })

  test('Text is not aligned, floated or cleared to the left or right', () => {
    const sided = declarations.filter(
      ({ property, value }) => /^(text-align|float|clear)$/.test(property) && /^(left|right)/.test(value),
    )
    expect(sided.map(({ file, property, value }) => `${file}: ${property}: ${value}`)).toEqual([])
  })
})

test('Every stylesheet names its layer, so that none wins by accident', () => {
  const loose = [...sheets, ...files.filter((file) => /^styles\/(tokens|hours|reset|base)\.css$/.test(file))].filter(
    (file) => !/^\s*@layer\b/.test(textOf(file)),
  )
  expect(loose).toEqual([])
})
