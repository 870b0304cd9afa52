import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const declared = /^export (?:async )?(?:function (\w+)|const (\w+) = (?:<.*>)?\(.*(?:=>|$))/
const files = ['src/guide', 'src/store'].flatMap((room) =>
  readdirSync(room)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file, lines: readFileSync(`${room}/${file}`, 'utf8').split('\n') })),
)

test('What is thought and remembered can be read without its inside: each function that others call says what it gives', () => {
  const functions = files.flatMap(({ file, lines }) =>
    lines.flatMap((line, at) => {
      const [, named, arrow] = declared.exec(line) ?? []
      return (named ?? arrow) ? [{ name: `${file} ${named ?? arrow}`, above: lines[at - 1] ?? '' }] : []
    }),
  )
  expect(functions.length).toBeGreaterThan(120)
  expect(functions.filter(({ above }) => !above.endsWith('*/')).map(({ name }) => name)).toEqual([])
})
