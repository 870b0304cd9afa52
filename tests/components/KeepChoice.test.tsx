import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { KeepChoice } from '../../src/components/KeepChoice/KeepChoice.tsx'
import { ui } from '../../src/content/load.ts'

type Keep = 'nothing' | 'tab' | 'device'

function draw(keep: Keep, trouble?: string) {
  const onChoose = vi.fn<(keep: Keep) => void>()
  render(<KeepChoice keep={keep} words={ui.keep} onChoose={onChoose} trouble={trouble} headingLevel={2} />)
  const group = within(screen.getByRole('group', { name: 'Keep your place?' }))
  return { onChoose, group, buttons: group.getAllByRole('button'), user: userEvent.setup() }
}

describe('"Keep your place?"', () => {
  test('The safest stands first, and it is said to be the safest', () => {
    const { buttons, group } = draw('tab')
    expect(buttons.map((button) => button.textContent)).toEqual(['Keep nothing', 'Only this tab', 'On this device'])
    expect(group.getByText(/Then “Keep nothing” is the safest\./)).toBeVisible()
  })

  test('Each button is described by what comes of it', () => {
    const [nothing, tab, device] = draw('tab').buttons
    expect(nothing).toHaveAccessibleDescription(/^Nothing is stored\./)
    expect(tab).toHaveAccessibleDescription('Gone when the tab closes.')
    expect(device).toHaveAccessibleDescription(/Anyone who uses this device could see them\./)
  })

  test.for(['nothing', 'tab', 'device'] as const)('What is so now is pressed and said in words: %s', (keep) => {
    const { buttons } = draw(keep)
    const pressed = buttons.filter((button) => button.getAttribute('aria-pressed') === 'true')
    expect(pressed.map((button) => button.textContent)).toEqual([ui.keep[keep][0]])
    expect(screen.getByRole('status')).toHaveTextContent(ui.keep.is[keep])
  })

  test('A press asks for that way, and nothing looks chosen before it is', async () => {
    const { user, buttons, onChoose } = draw('tab')
    await user.click(screen.getByRole('button', { name: 'On this device' }))
    expect(onChoose.mock.calls).toEqual([['device']])
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false'])
  })

  test('C11: What the browser refused is said in the place of what is so', () => {
    draw('tab', ui.keep.refused)
    expect(screen.getByRole('status')).toHaveTextContent(/^This browser did not let us keep it\./)
    expect(screen.queryByText(ui.keep.is.tab)).toBeNull()
  })
})
