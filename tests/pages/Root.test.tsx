import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { spine } from '../../src/content/load.ts'
import { clockAt } from '../support/clock.ts'
import { openGuide } from '../support/render.tsx'

const dayAfter = Date.parse(spine.reviewDue) + 86_400_000
const notice = /^The review of this guide was due on \d{4}-\d\d-\d\d\. Some of it may be out of date\.$/
const foot = () => within(screen.getByRole('contentinfo'))

test.for(['/', '/guide/hormones', '/support', '/nowhere'])(
  'Decision 29: On %s an overdue review is told, once, with its day',
  async (address) => {
    await openGuide(address, { clock: clockAt(dayAfter) })
    expect(foot().getByText(notice)).toHaveTextContent(spine.reviewDue)
  },
)

test('Decision 29: Until the day is over nothing is said of it', async () => {
  await openGuide('/', { clock: clockAt(dayAfter - 1) })
  expect(foot().queryByText(notice)).toBeNull()
})
