import { cpSync, readFileSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** How many steps and questions there are then. */
export const tenfold = { times: 10, questions: 250 }

type Guide = { parts: { sections: string[] }[] }
type Card = { id: string; section: string; question: string }
type Section = { id: string; title: string; tab: string; questions: string[] }

/**
 * A guide of the same kind with ten times as many steps and 250 questions, in a folder of its own: the sources as they
 * are, and the real words again and again under new ids. What is built from it is this guide, grown.
 */
export function growIn(folder: string): void {
  for (const name of ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'])
    cpSync(resolve(name), join(folder, name), { recursive: true })
  symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'))
  const content = join(folder, 'src/content')
  const read = (name: string): unknown => JSON.parse(readFileSync(join(content, name), 'utf8'))
  const write = (name: string, value: unknown): void => writeFileSync(join(content, name), JSON.stringify(value))
  const turns = Array.from({ length: tenfold.times - 1 }, (_, index) => index + 2)

  const questions = read('questions.json') as { cards: Card[] }
  const cards = [
    ...questions.cards,
    ...turns.flatMap((turn) =>
      questions.cards.map((card) => ({ ...card, id: again(card.id, turn), section: again(card.section, turn) })),
    ),
  ].slice(0, tenfold.questions)
  const known = new Set(cards.map(({ id }) => id))
  write('questions.json', { ...questions, cards })

  const guide = read('guide.json') as Guide
  const parts = guide.parts.map((part) => ({
    ...part,
    sections: [...part.sections, ...turns.flatMap((turn) => part.sections.map((id) => again(id, turn)))],
  }))
  write('guide.json', { ...guide, parts })

  for (const file of readdirSync(join(content, 'sections'))) {
    const section = read(`sections/${file}`) as Section
    const widget = read(`widgets/${file}`) as object
    for (const turn of turns) {
      const id = again(section.id, turn)
      const own = section.questions.map((each) => again(each, turn)).filter((each) => known.has(each))
      write(`sections/${id}.json`, {
        ...section,
        id,
        title: `${section.title}, ${turn}`,
        tab: `${section.tab}, ${turn}`,
        questions: own.length > 0 ? own : section.questions,
      })
      write(`widgets/${id}.json`, { ...widget, step: id })
    }
  }
}

const again = (id: string, turn: number): string => `${id}-${turn}`
