import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Drawing, isDrawing } from '../../src/components/Drawing/Drawing.tsx'
import { drawings, type DrawingName } from '../../src/components/Drawing/drawings.ts'
import { spine } from '../../src/content/load.ts'
import { stepsOf } from '../../src/guide/order.ts'

test('Every step has a drawing of its own', () => {
  expect(stepsOf(spine).filter(({ id }) => !isDrawing(id))).toEqual([])
})

test('A name that every object has is no drawing', () => {
  expect(['constructor', 'toString', '', 'attic'].filter(isDrawing)).toEqual([])
})

test('A drawing is never spoken', () => {
  for (const name of Object.keys(drawings) as DrawingName[]) {
    const { container, unmount } = render(<Drawing name={name} size={44} />)
    const [picture, ...others] = container.children
    expect(others).toEqual([])
    expect(picture, name).toHaveAttribute('aria-hidden', 'true')
    expect(picture, name).toHaveAttribute('width', '44')
    expect(picture?.querySelector('title, text, a, [tabindex]')).toBeNull()
    unmount()
  }
})
