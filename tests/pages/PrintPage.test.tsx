import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { loadClaims, loadEverySection } from '../../src/content/load.ts'
import { remembering } from '../support/remembered.ts'
import { openGuide } from '../support/render.tsx'
import { browserStorage } from '../support/storage.ts'

const steps = await loadEverySection()
const print = vi.fn()
beforeEach(() => {
  print.mockReset()
  vi.stubGlobal('print', print)
})

const radio = (name: string) => screen.getByRole('radio', { name })
const printedSteps = () => Array.from(document.querySelectorAll('[id^="step-"]'), (each) => each.textContent)
const printed = (id: string) => document.getElementById(id)
/** The page holds the whole guide: it takes its time. */
const arrival = () => waitFor(() => expect(document.title).toBe('Print · Afterwards'), { timeout: 60_000 })
const saved = { kind: 'step' as const, id: 'hormones', at: 1 }

describe('P7: Print never opens by itself', () => {
  test('P7: Arriving, choosing and going back print nothing; a press on "Print" does, once', async () => {
    const { user } = await openGuide('/print', { state: { print: { what: 'step', step: 'hormones' } } })
    for (const name of ['All of it', 'Only what is saved', 'Only this step']) await user.click(radio(name))
    expect(print).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledTimes(1)
  })

  test('The safety line stands before the button', async () => {
    await openGuide('/print')
    const line = screen.getByText('Could someone who scares you find this?')
    const button = screen.getByRole('button', { name: 'Print' })
    expect(line.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(line.parentElement).toHaveTextContent('Many printers keep a copy')
  })
})

describe('All of it', () => {
  test('Every step with its blocks, its one thing to try and its line stands there in order', async () => {
    await openGuide('/print')
    expect(printedSteps()).toEqual(steps.map((step) => step.title))
    const main = screen.getByRole('main')
    for (const step of steps) {
      expect(main).toHaveTextContent(step.take)
      expect(main).toHaveTextContent(step.try.heading)
      for (const block of step.blocks) if (block.kind === 'heading') expect(main).toHaveTextContent(block.text)
    }
  })

  test('Every question is open, with a number of its own', async () => {
    await openGuide('/print')
    const cards = steps.flatMap((step) => step.cards)
    cards.forEach((card, index) => {
      const shown = printed(`question-${card.id}`)?.parentElement
      expect(shown).toHaveTextContent(`Question ${index + 1}${card.question}`)
      expect(shown?.closest('details')).toBeNull()
    })
  })

  test('Decision 25: A claim is our own sentence, with its verdict in words, its reason and the numbers of its sources', async () => {
    await openGuide('/print')
    const { claims } = await loadClaims()
    for (const { id, heard } of claims) {
      const shown = printed(`claim-${id}`)?.parentElement
      expect(shown).toHaveTextContent(/\[[A-Z][a-z, ]+\]/)
      expect(shown).toHaveTextContent(/Why: .+(Sources: \d+(, \d+)*|No source\. This is a value\.)$/)
      expect(shown).not.toHaveTextContent(heard)
    }
  })

  test('A mark in the text leads to the source of that number', async () => {
    await openGuide('/print')
    const link = screen.getAllByRole('link', { name: 'Bird and others, 2011' })[0]
    const target = printed(link?.getAttribute('href')?.slice(1) ?? '')
    expect(target?.tagName).toBe('LI')
    expect(link?.nextElementSibling).toHaveTextContent(`[source ${target?.getAttribute('value')}]`)
    expect(target).toHaveTextContent('https://')
  })

  test('Help lines stand with their numbers, and what they cost is not folded away', async () => {
    await openGuide('/print')
    const line = within(printed('gb-samaritans') ?? document.body)
    expect(line.getByRole('link', { name: /^116 123/ })).toBeVisible()
    expect(line.getByText('Cost')).toBeVisible()
  })

  test('The first sheet says what this was not, the day of the last reading, and the emergency numbers', async () => {
    await openGuide('/print')
    const sheet = screen.getByRole('heading', { name: 'What this is not' }).parentElement
    expect(sheet).toHaveTextContent('No clinician has checked it.')
    expect(sheet).toHaveTextContent('Last read as a whole on 2026-11-25.')
    expect(screen.getAllByRole('link', { name: '999' }).length).toBeGreaterThan(1)
  })

  test('C1: The tab, which names the file and the paper, is neutral', async () => {
    await openGuide('/print')
    expect(document.title).toBe('Print · Afterwards')
  })
})

describe('Only a part', () => {
  test('"Print this step" on a step leads here with that step chosen, and the address says nothing of it', async () => {
    const { user, router } = await openGuide('/guide/hormones')
    await user.click(screen.getByRole('link', { name: 'Print this step' }))
    await arrival()
    expect(radio('Only this step')).toBeChecked()
    expect(screen.getByRole('combobox', { name: 'Step' })).toHaveValue('hormones')
    expect(printedSteps()).toEqual(['Hormones in the moment'])
    expect(router.state.location).toMatchObject({ pathname: '/print', search: '', hash: '' })
  })

  test('Another step can be picked, and picking one chooses it', async () => {
    const { user } = await openGuide('/print')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Step' }), '3. Sex and the feeling brain')
    expect(radio('Only this step')).toBeChecked()
    expect(printedSteps()).toEqual(['Sex and the feeling brain'])
    expect(screen.getByText(/^Shown below: steps: 1, questions: \d/)).toBeVisible()
  })

  test('What a step leads to and is not on the sheets is given by its address', async () => {
    await openGuide('/print', { state: { print: { what: 'step', step: 'is-it-normal' } } })
    expect(screen.getByRole('main')).toHaveTextContent('grief [/questions#q43]')
  })

  test('"Print what is saved" on Your guide leads here with just that', async () => {
    const { user } = await openGuide('/your-guide', { boxes: remembering({ saved: [saved] }) })
    await user.click(screen.getByRole('link', { name: 'Print what is saved' }))
    await arrival()
    expect(radio('Only what is saved')).toBeChecked()
    expect(printedSteps()).toEqual(['Hormones in the moment'])
  })

  test('With nothing saved it says so, and there is nothing to print', async () => {
    const { user } = await openGuide('/print')
    await user.click(radio('Only what is saved'))
    expect(screen.getByText(/^Nothing is saved yet\./)).toHaveAttribute('role', 'status')
    expect(screen.getByRole('button', { name: 'Print' })).toBeDisabled()
    expect(printedSteps()).toEqual([])
  })

  test('A note is never printed', async () => {
    const boxes = remembering({ saved: [saved], notes: { hormones: [{ text: 'Only for me.', at: 1 }] } })
    const { user } = await openGuide('/print', { boxes })
    await user.click(radio('Only what is saved'))
    expect(printedSteps()).toEqual(['Hormones in the moment'])
    expect(screen.getByRole('main')).not.toHaveTextContent('Only for me.')
  })

  test('Nothing of the choice is stored', async () => {
    const { device, tab, boxes } = browserStorage()
    const { user } = await openGuide('/print', { boxes })
    await user.click(radio('Only this step'))
    expect([device.length, tab.length]).toEqual([0, 0])
  })
})
