import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Scene } from '../../src/components/Scene/Scene.tsx'
import { scenes } from '../../src/components/Scene/scenes.ts'
import type { Hour } from '../../src/content/schema.ts'

const shoreOf = (container: HTMLElement): string | null | undefined =>
  container.querySelector('g[transform]')?.getAttribute('transform')

test.for(Object.keys(scenes) as Hour[])('The bay at %s is drawn and never spoken', (hour) => {
  const { container } = render(<Scene scene={scenes[hour]} />)
  const [picture, ...others] = container.children
  expect(others).toEqual([])
  expect(picture).toHaveAttribute('aria-hidden', 'true')
  expect(picture).toHaveAttribute('data-hour', hour)
  expect(picture?.querySelector('title, text, a, [tabindex]')).toBeNull()
})

test('The sand rises as the water goes out, and lies where it is drawn before that', () => {
  const { container, rerender } = render(<Scene scene={scenes.dusk} />)
  expect(shoreOf(container)).toMatch(/^translate\(0 -?0\)$/)
  rerender(<Scene scene={scenes.dusk} ebb={52} />)
  expect(shoreOf(container)).toBe('translate(0 -52)')
})
