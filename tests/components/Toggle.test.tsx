import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Toggle } from '../../src/components/Toggle/Toggle.tsx'

const toggle = (pressed: boolean, onPress = () => {}, about?: string) => (
  <Toggle label="Save this term" icon="saved" pressed={pressed} onPress={onPress} about={about} />
)

test('D4: It keeps its name and says "pressed"', () => {
  const { rerender } = render(toggle(false))
  const button = screen.getByRole('button', { name: 'Save this term' })
  expect(button).toHaveAttribute('aria-pressed', 'false')
  rerender(toggle(true))
  expect(screen.getByRole('button', { name: 'Save this term', pressed: true })).toBe(button)
})

test('G3: Where it says what it is about, its spoken name begins with what is seen', () => {
  render(toggle(false, () => {}, 'oxytocin'))
  const button = screen.getByRole('button', { name: 'Save this term: oxytocin' })
  expect(button).toHaveTextContent(/^Save this term$/)
})

test('It is pressed with the mouse, with Enter and with Space, and never submits', async () => {
  const onPress = vi.fn<() => void>()
  const user = userEvent.setup()
  render(<form>{toggle(false, onPress)}</form>)
  await user.click(screen.getByRole('button'))
  await user.keyboard('{Enter}')
  await user.keyboard(' ')
  expect(onPress).toHaveBeenCalledTimes(3)
  expect(screen.getByRole('button')).toHaveAttribute('type', 'button')
})
