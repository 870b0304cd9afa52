import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { spine } from '../../src/content/load.ts'
import { evening } from '../support/clock.ts'
import { remembering } from '../support/remembered.ts'
import { browserStorage } from '../support/storage.ts'
import { openGuide } from '../support/render.tsx'

const at = evening
const main = () => screen.getByRole('main')

describe('What this page keeps', () => {
  test('E10: It says that the history is not cleared, how to clear it, and what else leaving cannot do', async () => {
    await openGuide('/privacy')
    expect(main()).toHaveTextContent(
      'It cannot clear your browser’s history. You can do that in the browser’s own settings',
    )
    expect(main()).toHaveTextContent('It cannot remove downloads, copied text, or calls from a bill or a call list.')
    expect(main()).toHaveTextContent('Forward may still lead here')
    expect(main()).toHaveTextContent('Shift key three times')
  })

  test('S3: It says that Safari removes what is kept after 7 days without a visit', async () => {
    await openGuide('/privacy')
    expect(main()).toHaveTextContent('Safari removes it after 7 days of use without a visit here.')
  })

  test('C8: The choice stands there, and choosing moves what is kept', async () => {
    const { device, tab, boxes } = browserStorage()
    boxes.tab.write(remembering({ saved: [{ kind: 'step', id: 'hormones', at }] }).tab.read() ?? '')
    const { user } = await openGuide('/privacy', { boxes })
    const choice = within(screen.getByRole('group', { name: 'Keep your place?' }))
    await user.click(choice.getByRole('button', { name: 'On this device' }))
    expect(device.getItem('afterwards')).toContain('hormones')
    expect(tab).toHaveLength(0)
    expect(choice.getByText('Kept on this device, in this browser.')).toHaveRole('status')
  })

  test('What is kept now is counted, and a step taken back is not among the explored', async () => {
    const boxes = remembering({
      saved: [{ kind: 'step', id: 'hormones', at }],
      explored: { hormones: { state: 'explored', at }, 'not-alone': { state: 'taken-back', at } },
      opened: { q02: at, q05: at },
    })
    await openGuide('/privacy', { boxes })
    expect(main()).toHaveTextContent('Saved: 1. Notes: 0. Steps explored: 1. Questions opened: 2.')
  })
})

describe('About this guide', () => {
  test('It says what it was not: checked by a clinician, tested with readers, called', async () => {
    await openGuide('/about')
    expect(main()).toHaveTextContent('No clinician has checked it.')
    expect(main()).toHaveTextContent('It has not yet been tested with readers.')
    expect(main()).toHaveTextContent('Emergency numbers come from general knowledge. None of them was called.')
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
