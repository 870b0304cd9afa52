import { readFileSync, readdirSync } from 'node:fs'
import { fireEvent, render, screen } from '@testing-library/react'
import { parseSync } from 'vite'
import { describe, expect, test, vi } from 'vitest'
import { heard, hearNothing, hearOnly } from '../../src/entry/hear.ts'

type Node = { type: string; name?: unknown; attributes?: unknown }

/** Every element of the browser's own in this file, and what it is asked to tell. */
function askedIn(file: string): string[] {
  const found: string[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (typeof node !== 'object' || node === null) return
    const { type, name, attributes } = node as Node
    if (type === 'JSXOpeningElement' && isNative(name)) found.push(...(attributes as Node[]).flatMap(eventOf))
    Object.values(node).forEach(walk)
  }
  walk(parseSync(file, readFileSync(`src/${file}`, 'utf8')).program)
  return found
}

const nameOf = (name: unknown): string => String((name as Node).name)
/** `parts.Aloud` is none. */
const isNative = (name: unknown): boolean => (name as Node).type === 'JSXIdentifier' && /^[a-z]/.test(nameOf(name))
const eventOf = ({ name }: Node): string[] => (name && /^on[A-Z]/.test(nameOf(name)) ? [nameOf(name)] : [])

/** What React listens to on its root for it, where that is not the name in small letters. */
const native: Record<string, string[]> = {
  onChange: ['change', 'click', 'input'],
  onFocus: ['focusin'],
  onBlur: ['focusout'],
  onPointerEnter: ['pointerover', 'pointerout'],
  onPointerLeave: ['pointerover', 'pointerout'],
  onMouseEnter: ['mouseover', 'mouseout'],
  onMouseLeave: ['mouseover', 'mouseout'],
  onDoubleClick: ['dblclick'],
}
/** These do not bubble: React listens to them where they happen. */
const still = new Set([
  'onToggle',
  'onBeforeToggle',
  'onClose',
  'onCancel',
  'onInvalid',
  'onLoad',
  'onError',
  'onScroll',
])

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
const asked = new Set(files.flatMap(askedIn))
const needed = new Set(
  [...asked].filter((name) => !still.has(name)).flatMap((name) => native[name] ?? name.slice(2).toLowerCase()),
)

describe('What React hears', () => {
  test('Nothing that an element is asked to tell is lost', () => {
    expect(asked).toContain('onToggle')
    expect([...needed].filter((event) => !heard.includes(event))).toEqual([])
  })

  test('Nor does a tap wake it for what nobody asked to be told', () => {
    expect(heard.filter((event) => !needed.has(event))).toEqual([])
  })

  test('The root listens to that alone, and afterwards to whatever it is asked for', () => {
    const page = document.createElement('div')
    document.body.append(page)
    const [told, moved, bare] = [vi.fn(), vi.fn(), vi.fn()]
    hearOnly(page, () => {
      render(
        <button type="button" onClick={told} onMouseMove={moved}>
          Next
        </button>,
        { container: page },
      )
    })
    page.addEventListener('mousemove', bare)
    fireEvent.mouseMove(screen.getByRole('button'))
    fireEvent.click(screen.getByRole('button'))
    expect(told).toHaveBeenCalledOnce()
    expect(moved).not.toHaveBeenCalled()
    expect(bare).toHaveBeenCalledOnce()
    page.remove()
  })

  test('What it hears of nothing beforehand is told to nobody', () => {
    const page = document.createElement('div')
    document.body.append(page)
    const [told, around] = [vi.fn(), vi.fn()]
    hearOnly(page, () => {
      render(<input onChange={told} onInput={told} aria-label="Name" />, { container: page })
    })
    const came: string[] = []
    page.addEventListener('input', ({ type }) => came.push(type))
    document.body.addEventListener('input', around)
    hearNothing(page)
    expect(came).toHaveLength(1)
    expect(heard).toEqual(expect.arrayContaining(came))
    expect(told).not.toHaveBeenCalled()
    expect(around).not.toHaveBeenCalled()
    document.body.removeEventListener('input', around)
    page.remove()
  })
})
