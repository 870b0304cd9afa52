import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { spine } from '../../src/content/load.ts'
import { stepsOf } from '../../src/guide/order.ts'
import { openGuide } from '../support/render.tsx'

const hrefs = () =>
  within(screen.getByRole('main'))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

test.for(['/attic', '/guide/attic', '/guide/hormones/deeper', '/a/b/c/d'])(
  'C2: %s is not found, and leads to all steps, to help and to the exit',
  async (address) => {
    await openGuide(address)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no page here')
    expect(hrefs()).toEqual(expect.arrayContaining(stepsOf(spine).map(({ id }) => `/guide/${id}`)))
    expect(hrefs()).toContain('/support')
    for (const exit of screen.getAllByRole('link', { name: 'Emergency: Leave now' }))
      expect(exit).toHaveAttribute('href', spine.exit)
    await waitFor(() => expect(document.title).toBe('Not found · Afterwards'))
  },
)

test('It says that nothing kept is lost', async () => {
  await openGuide('/attic')
  expect(within(screen.getByRole('main')).getByText(/Nothing you kept is lost\./)).toBeVisible()
})

test('/guide itself is no page of its own: it is Home', async () => {
  const { router } = await openGuide('/guide')
  expect(router.state.location.pathname).toBe('/')
})
