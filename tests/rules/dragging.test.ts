import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('W3, D5: Nothing has to be dragged or slid: no part hears more of a finger than a tap', () => {
  const parts = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))
  expect(parts.length).toBeGreaterThan(100)
  const dragging =
    /\bdraggable\b|\bon(Drag|Drop|PointerMove|TouchMove|MouseMove)|(pointer|touch|mouse)move|type="range"/
  expect(parts.filter((name) => dragging.test(readFileSync(join('src', name), 'utf8')))).toEqual([])
})
