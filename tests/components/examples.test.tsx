import { render } from '@testing-library/react'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadAllWords } from '../../src/entry/allWords.ts'
import { examplesOf } from '../../src/entry/examples.ts'
import { Stage } from '../../src/entry/Stage.tsx'

const words = await loadAllWords()
const examples = examplesOf(words)
const folders = readdirSync('src/components')

/** The components that other files can draw, by the folder that they are in. */
const drawable = folders.flatMap((folder) =>
  readdirSync(`src/components/${folder}`)
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.examples.tsx'))
    .flatMap((file) =>
      Array.from(
        readFileSync(`src/components/${folder}/${file}`, 'utf8').matchAll(/^export function ([A-Z]\w+)/gm),
        ([, name = '']) => ({ folder, name }),
      ),
    ),
)

describe('Every component has examples', () => {
  test.for(folders)('%s', (folder) => {
    expect(examples.filter(({ component }) => component === folder).length).toBeGreaterThan(0)
  })

  test('Each component that a file offers is drawn in the examples of its folder', () => {
    expect(drawable.length).toBeGreaterThan(60)
    const missing = drawable.filter(
      ({ folder, name }) =>
        !readFileSync(`src/components/${folder}/${folder}.examples.tsx`, 'utf8').includes(`<${name}`),
    )
    expect(missing.filter(({ name }) => name !== 'Paragraphs')).toEqual([])
  })

  test('A name is used once in a component', () => {
    const places = examples.map(({ component, name }) => `${component}/${name}`)
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  })
})

test.for(examples.map(({ component, name, drawn }) => [`${component}, ${name}`, drawn] as const))(
  '%s, is drawn, and the console stays silent',
  ([, drawn]) => {
    const { container } = render(<Stage words={words}>{drawn}</Stage>)
    expect(container.childElementCount + document.querySelectorAll('dialog').length).toBeGreaterThan(0)
  },
)
