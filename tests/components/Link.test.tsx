import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { expect, test } from 'vitest'
import { Link } from '../../src/components/Link/Link.tsx'
import { paths } from '../../src/guide/paths.ts'

function Here() {
  const { pathname, state } = useLocation() as { pathname: string; state: unknown }
  return <p>{`${pathname} ${JSON.stringify(state)}`}</p>
}

function show(props: Partial<ComponentProps<typeof Link>> = {}, start = '/') {
  render(
    <MemoryRouter basename={start} initialEntries={[start]}>
      <Link to={paths.questions} state={{ detour: true }} {...props}>
        Questions
      </Link>
      <Here />
    </MemoryRouter>,
  )
  return screen.getByRole('link', { name: 'Questions' })
}

const still = '/ null'

test('A link leads to its page without loading, and the history entry carries what it was given', async () => {
  await userEvent.click(show())
  expect(screen.getByText('/questions {"detour":true}')).toBeInTheDocument()
})

test.for(['/guide', '/guide/'])(
  'Where the guide begins at %s, so does the address, and the page is the same',
  async (start) => {
    const link = show({}, start)
    expect(link).toHaveAttribute('href', '/guide/questions')
    await userEvent.click(link)
    expect(screen.getByText('/questions {"detour":true}')).toBeInTheDocument()
  },
)

test.for([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  'A press that asks for a tab, a window or a file is left to the browser: %o',
  (pressed) => {
    const link = show()
    const press = createEvent.click(link, pressed)
    fireEvent(link, press)
    expect(press.defaultPrevented).toBe(false)
    expect(screen.getByText(still)).toBeInTheDocument()
  },
)

test('Where the page does something else with a press, nothing is followed', async () => {
  await userEvent.click(show({ onClick: (event) => event.preventDefault() }))
  expect(screen.getByText(still)).toBeInTheDocument()
})
