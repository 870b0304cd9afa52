import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { spine } from '../../src/content/load.ts'
import { openGuide } from '../support/render.tsx'

const main = () => screen.getByRole('main')

describe('About this guide', () => {
  test('It says what it was not: checked by a clinician, tested with readers, called', async () => {
    await openGuide('/about')
    expect(main()).toHaveTextContent('No clinician has checked it.')
    expect(main()).toHaveTextContent('It has not yet been tested with readers.')
    expect(main()).toHaveTextContent('all emergency numbers, come from general knowledge. None of them was called.')
    expect(main()).toHaveTextContent('It does not replace a doctor, a therapist or a help line.')
  })

  test('It says that machines wrote it', async () => {
    await openGuide('/about')
    expect(main()).toHaveTextContent('It was written by AI language models')
  })

  test('N5: Its dates are those of the guide', async () => {
    await openGuide('/about')
    const day = (date: string): string =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date))
    expect(main()).toHaveTextContent(`Sources were searched until ${day(spine.searchedUntil)}.`)
    expect(main()).toHaveTextContent(`The last whole reading was on ${day(spine.reviewed)}.`)
    expect(main()).toHaveTextContent(`The next is due by ${day(spine.reviewDue)}.`)
  })
})

test('It lists what runs in the browser that others made, with version and licence, and leads to the full texts', async () => {
  await openGuide('/about')
  const list = within(screen.getByRole('region', { name: 'What runs in your browser' }))
  for (const words of [/^react [\d.]+, MIT licence/, /^zustand [\d.]+, MIT/, /fraunces [\d.]+, OFL-1\.1 licence/])
    expect(list.getByText(words)).toBeVisible()
  expect(list.getByRole('link', { name: 'The licences in full' })).toHaveAttribute('href', '/licences.txt')
})
