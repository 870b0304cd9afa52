import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../src/content/compile/read.ts'
import { editorSchemas } from '../../src/content/compile/editor.ts'
import { there } from '../support/spoilt.ts'

type Schema = {
  $ref?: string
  description?: string
  enum?: string[]
  pattern?: string
  properties?: Record<string, Schema>
  items?: Schema
  oneOf?: Schema[]
  definitions?: Record<string, Schema>
}

const folder = 'src/content/schemas'
const written = readContent('src/content')
const made = editorSchemas(written)
const schema = (name: string): Schema => JSON.parse(there(made[name])) as Schema
const names = there(schema('names.json').definitions)
const block = (kind: string): Schema =>
  there(
    schema('section.json').properties?.['blocks']?.items?.oneOf?.find((each) =>
      JSON.stringify(each.properties?.['kind']).includes(`"${kind}"`),
    ),
  )

test('What stands in schemas/ is what the code makes: `npm run words` writes it anew', () => {
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(made).toSorted())
  const stale = Object.entries(made).filter(([file, text]) => readFileSync(`${folder}/${file}`, 'utf8') !== text)
  expect(stale.map(([file]) => file)).toEqual([])
})

describe('What an editor knows', () => {
  test.for([
    ['claim', 'c14'],
    ['term', 'oxytocin'],
    ['step', 'let-it-be'],
    ['question', 'q21'],
    ['source', 'bird-2011'],
    ['person', 'brotto'],
    ['line', 'us-rainn-national-sexual-assault-hotline'],
    ['drawing', 'letter'],
  ] as const)('It completes the ids of a %s', ([kind, id]) => {
    expect(names[kind]?.enum).toContain(id)
    expect(names[kind]?.enum).not.toContain('nonsense')
  })

  test('A field that names something refers to the list of such names, and keeps what is said about it', () => {
    expect(block('heard').properties?.['claim']).toEqual({
      $ref: 'names.json#/definitions/claim',
      description: expect.stringContaining('People often read'),
    })
    expect(schema('section.json').properties?.['questions']?.items?.$ref).toBe('names.json#/definitions/question')
    expect(schema('section.json').properties?.['tab']?.description).toMatch(/neutral/)
  })

  test('Running text knows its markup and the names in it', () => {
    expect(block('text').properties?.['text']?.$ref).toBe('names.json#/definitions/rich')
    const rich = new RegExp(there(names['rich']?.pattern))
    expect(rich.test('It may be so. {c14} {s:bird-2011} **Stop** and read [this](term:oxytocin).')).toBe(true)
    for (const wrong of ['{c99}', '{s:nobody-1999}', '[this](term:nonsense)', '[this](paper:x)', '*so*'])
      expect(rich.test(`It may be so. ${wrong}`), wrong).toBe(false)
    expect(names['rich']?.description).toContain('oxytocin')
  })

  test('It accepts every text of every step as it is written', () => {
    const rich = new RegExp(there(names['rich']?.pattern))
    const steps = Object.entries(written).filter(([file]) => file.startsWith('sections/'))
    const texts = steps.flatMap(([, step]) => (step as { short: string[] }).short)
    expect(texts).toHaveLength(2 * steps.length)
    expect(texts.filter((text) => !rich.test(text))).toEqual([])
  })

  test('Every file of words that has a schema is opened with it', () => {
    const { 'json.schemas': settings } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
      'json.schemas': { fileMatch: string[]; url: string }[]
    }
    const openedWith = (file: string): string[] =>
      settings
        .filter(({ fileMatch }) =>
          fileMatch.some((each) => `/src/content/${file}`.startsWith(there(each.split('*')[0]))),
        )
        .map(({ url }) => url.replace(`./${folder}/`, ''))
    const wanted = (file: string): string =>
      file.startsWith('sections/') ? 'section.json' : file.startsWith('widgets/') ? 'widget.json' : file
    const files = Object.keys(written).filter((file) => file !== 'ui.json')
    expect(files.map((file) => [file, openedWith(file)])).toEqual(files.map((file) => [file, [wanted(file)]]))
    expect(files.filter((file) => made[wanted(file)] === undefined)).toEqual([])
  })
})
