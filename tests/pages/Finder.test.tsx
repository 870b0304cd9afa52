import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openGuide } from '../support/render.tsx'

async function openFind(address = '/guide/hormones') {
  const guide = await openGuide(address)
  await guide.user.click(screen.getByRole('button', { name: 'Find' }))
  const dialog = await screen.findByRole('dialog', { name: 'Find in the guide' })
  return { ...guide, dialog: within(dialog), box: within(dialog).getByRole('searchbox') }
}
const links = () =>
  within(screen.getByRole('dialog'))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])
const care = () => document.querySelector('dialog [data-care]')

describe('Opening and closing', () => {
  test('D3: The exit is the first thing in it, and the focus is in the search box', async () => {
    const { box, dialog } = await openFind()
    expect(box).toHaveFocus()
    const exit = dialog.getAllByRole('link')[0]
    expect(exit).toHaveAccessibleName(/^Emergency: Leave now/)
    expect(exit).toHaveAttribute('data-exit')
    expect(exit?.getAttribute('href')).toBe('https://www.bbc.co.uk/weather')
  })

  test('D3: Escape closes it at the first press, with words in the box too, and the focus goes back', async () => {
    const { user, box } = await openFind()
    await user.type(box, 'shame')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Find' })).toHaveFocus()
  })

  test('D3: "Close" closes it, and what was typed is gone', async () => {
    const { user, box } = await openFind()
    await user.type(box, 'shame')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.click(screen.getByRole('button', { name: 'Find' }))
    expect(await screen.findByRole('searchbox')).toHaveValue('')
  })

  test('G4: Ctrl or Cmd and K open it, and other keys do not', async () => {
    const { user } = await openGuide('/')
    await user.keyboard('k{Shift>}{Control>}k{/Control}{/Shift}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('dialog', { name: 'Find in the guide' })).toBeInTheDocument()
    await user.keyboard('{Escape}{Meta>}k{/Meta}')
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })

  test('G4: The keys open nothing over another dialog', async () => {
    const { user } = await openGuide('/')
    const other = document.body.appendChild(document.createElement('dialog'))
    other.setAttribute('open', '')
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.queryByRole('dialog', { name: 'Find in the guide' })).toBeNull()
    other.remove()
  })
})

describe('Going back', () => {
  test('Back from what was found shows the page as it was: the search does not open again', async () => {
    const { user, box, router } = await openFind('/')
    await user.type(box, 'love hormone')
    await user.click(await screen.findByRole('link', { name: /love\s+hormone/ }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await router.navigate(-1)
    await screen.findByRole('heading', { level: 1, name: /^When tears come/ })
    expect(screen.queryByRole('dialog')).toBeNull()
    await router.navigate(1)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('Back while it is open closes it, and the heading of the page before has the focus', async () => {
    const { router, user } = await openGuide('/')
    await router.navigate('/about')
    await screen.findByRole('heading', { level: 1, name: 'About this guide' })
    await user.click(screen.getByRole('button', { name: 'Find' }))
    await screen.findByRole('dialog')
    await router.navigate(-1)
    expect(await screen.findByRole('heading', { level: 1, name: /^When tears come/ })).toHaveFocus()
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('Looking for something', () => {
  test('The best hit comes first, with the words around it, and is a detour', async () => {
    const { user, box, router } = await openFind('/')
    await user.type(box, 'love hormone')
    const hit = await screen.findByRole('link', { name: /love\s+hormone/ })
    expect(links()[1]?.[1]).toBe('/guide/hormones#love-hormone')
    await user.click(hit)
    await waitFor(() => expect(router.state.location.pathname).toBe('/guide/hormones'))
    expect(router.state.location.hash).toBe('#love-hormone')
    expect(router.state.location.state).toEqual({ detour: true })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('A slip and slang find what is meant', async () => {
    const { user, box } = await openFind()
    await user.type(box, 'my gf cryed after we shagged')
    expect((await screen.findAllByRole('listitem'))[0]).toHaveTextContent('My partner started crying during sex')
  })

  test('Words of danger show the care card before anything else, with a link to help', async () => {
    const { user, box, dialog } = await openFind()
    await user.type(box, 'he hit me')
    await waitFor(() => expect(care()).toHaveAttribute('data-care', 'now'))
    const card = care() as HTMLElement
    expect(within(card).getByRole('heading')).toHaveTextContent('Now: call your emergency number if:')
    expect(within(card).getByRole('link', { name: 'Emergency numbers and help lines' })).toHaveAttribute(
      'href',
      '/support',
    )
    const results = await dialog.findAllByRole('list')
    const last = results.at(-1) as HTMLElement
    expect(card.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  test('G6: How much was found is said once the typing rests', async () => {
    const { user, box } = await openFind()
    await user.type(box, 'i want to die')
    const status = () => screen.getAllByRole('status').map((each) => each.textContent)
    await waitFor(() => expect(status()).toContainEqual(expect.stringMatching(/^Help comes first\. \d+ found for/)))
  })

  test('Where nothing is found, Support and Questions are offered', async () => {
    const { user, box, dialog } = await openFind()
    await user.type(box, 'xylophone')
    expect(await dialog.findByRole('link', { name: 'Support' })).toHaveAttribute('href', '/support')
    expect(dialog.getByRole('link', { name: 'Questions' })).toHaveAttribute('href', '/questions')
  })

  test('Enter goes to the first link that was found, and does not follow it', async () => {
    const { user, box } = await openFind()
    await user.type(box, 'oxytocin')
    const link = await screen.findByRole('link', { name: 'oxytocin' })
    let followed = false
    link.addEventListener('click', () => (followed = true))
    await user.keyboard('{Enter}')
    expect(link).toHaveFocus()
    expect(followed).toBe(false)
  })

  test('The browser is asked to remember and to correct nothing', async () => {
    const { box } = await openFind()
    expect(box).toHaveAttribute('type', 'search')
    expect(box).toHaveAttribute('autocomplete', 'off')
    expect(box).toHaveAttribute('spellcheck', 'false')
    expect(box).not.toHaveAttribute('name')
  })

  test('What was typed is in no address and in nothing that is kept', async () => {
    const { user, box, router, store } = await openFind()
    const before = JSON.stringify([router.state.location, store.getState().kept])
    await user.type(box, 'secretword')
    await screen.findByText(/Nothing here with those words/)
    expect(JSON.stringify([router.state.location, store.getState().kept])).toBe(before)
  })
})
