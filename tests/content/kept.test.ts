// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/content/compile/compile.ts'
import { plain } from '../../src/content/compile/inline.ts'
import { readContent, readLanguages, readWords } from '../../src/content/compile/read.ts'
import { nothingKept, type Kept } from '../../src/guide/kept.ts'

const folder = 'src/content'
const spanish = readLanguages(folder).find(({ id }) => id === 'es')
const languages = { en: compile(readContent(folder)), es: compile(readWords(folder, 'es'), spanish) }
type Told = Record<keyof typeof languages, string>

/**
 * The words by which the list "What can be kept" on the privacy page tells of each field that is kept, and of the time in it.
 * A new field does not compile without an answer here, and the list promises that it is all.
 */
const told: Record<keyof Kept | 'at', Told> = {
  explored: { en: 'Which steps you explored', es: 'Qué pasos recorriste' },
  seen: { en: 'Which steps and questions you opened', es: 'Qué pasos y preguntas abriste' },
  opened: { en: 'Which steps and questions you opened', es: 'Qué pasos y preguntas abriste' },
  saved: { en: 'What you saved', es: 'Lo que guardaste' },
  place: { en: 'Where you left off', es: 'Dónde estabas' },
  notes: { en: 'Your notes', es: 'Tus notas' },
  at: { en: 'When each of these happened', es: 'Cuándo pasó cada una de estas cosas' },
  asked: { en: 'whether you were asked', es: 'si ya se te preguntó' },
  eraseOnLeave: { en: 'whether leaving erases it', es: 'si al salir se borra' },
  display: { en: 'What you set in Display', es: 'Lo que pusiste en Vista' },
}

describe('C8: The list of what can be kept is whole', () => {
  const fields = [...Object.keys(nothingKept), 'at'] as (keyof typeof told)[]

  test.for(Object.keys(languages) as (keyof Told)[])('in the language "%s"', (language) => {
    const page = languages[language].pages.pages.find(({ id }) => id === 'privacy')
    const list = page?.blocks.find((block) => block.kind === 'list')
    const items = list?.items.map(plain) ?? []
    const untold = fields.filter((field) => !items.some((item) => item.includes(told[field][language])))
    expect(
      untold.map((field) => `no item says "${told[field][language]}", which tells of "${field}"`),
      `pages.json (${language}), page "privacy", its first list: found ${JSON.stringify(items)}. ` +
        'Each field that is kept has an item; where its words change, change them in tests/content/kept.test.ts too.',
    ).toEqual([])
  })
})
