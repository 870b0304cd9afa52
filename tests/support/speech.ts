import { act } from '@testing-library/react'
import { Virtual } from '@guidepup/virtual-screen-reader'
import { onTestFinished } from 'vitest'

/** A model of a screen reader in one part of the page. What it says is given as sentences, as they are heard. */
export type Reader = {
  /** All that is said from the beginning of the part to its end. */
  walk: () => Promise<string[]>
  /** Goes on until something is said that begins so, or matches. Says it. */
  to: (said: string | RegExp) => Promise<string>
  /** Goes on to a control and presses it: what is said then, and what is announced, until something is there. */
  press: (said: string | RegExp, how?: { key?: string; until?: () => Promise<unknown> }) => Promise<string[]>
  /** What is said while something happens. */
  during: (happens: () => Promise<unknown>) => Promise<string[]>
}

/** Beginnings and ends of things that have no name: they stand between the sentences. */
const isFrame = (said: string): boolean =>
  /^end\b|^listitem\b|^(article|definition|emphasis|figure|form|group|list|paragraph|region|section|status|strong|term)$/.test(
    said,
  )

/** The model goes by the attribute of a checked box, which is that of the beginning; a browser goes by what is so now. */
function spelt(said: string, node: Node | null): string {
  const short = said.replace(/position (\d+), set size (\d+)/, '$1 of $2').replace(/, \d+ controls?(?=,|$)/, '')
  if (!(node instanceof HTMLInputElement) || !/^(radio|checkbox),/.test(short)) return short
  return short.replace(/, (not )?checked\b/, node.checked ? ', checked' : ', not checked')
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE
const squeezed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** What is said as a whole, and not once more bit by bit. */
const wholes = 'label, legend, h1, h2, h3, h4, a, button'

/** Not heard: what is folded, what stands there without scripts only, and the bits of what has been said as a whole. */
function isUnheard(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement
  if (!element || element.closest('[data-no-scripts]')) return true
  const folded = element.closest('details:not([open])')
  if (folded && element !== folded && !folded.querySelector('summary')?.contains(element)) return true
  return isElement(node) ? element.matches('legend, label') : element.closest(wholes) !== null
}

/** The words of a live region, with the pauses between its blocks, which the model leaves out. */
function wordsOf(region: Element): string {
  const copy = region.cloneNode(true) as Element
  for (const block of copy.querySelectorAll('p, li, h2, h3, h4, figcaption, blockquote, div')) block.append(' ')
  return squeezed(copy.textContent)
}

/** Starts a reader at the beginning of a part of the page, which is asked for anew each time that it starts over. */
export async function readerOf(part: () => Element): Promise<Reader> {
  const model = new Virtual()
  let first: Node | null = null
  const startOver = async (): Promise<void> => {
    await model.stop()
    await model.start({ container: part() })
    first = model.activeNode
  }
  onTestFinished(() => model.stop())
  await startOver()

  const settled = async (): Promise<void> => {
    await act(async () => {
      await new Promise((done) => setTimeout(done, 40))
    })
  }
  const next = async (): Promise<{ node: Node | null; said: string; over: boolean }> => {
    await model.next()
    const said = spelt(await model.lastSpokenPhrase(), model.activeNode)
    return { node: model.activeNode, said, over: model.activeNode === first }
  }
  /** What was said since. A region that changes in several places is announced by the model once for each. */
  const heard = async (): Promise<string[]> => {
    const said = (await model.spokenPhraseLog()).map((phrase) => {
      const announced = /^(?:polite|assertive): (.*)$/s.exec(phrase)?.[1]
      if (announced === undefined) return spelt(phrase, model.activeNode)
      const region = [...document.querySelectorAll('[role=status], [role=alert], [role=status] *')].find(
        (each) => squeezed(each.textContent) === squeezed(announced),
      )
      return `announced: ${region ? wordsOf(region) : announced}`
    })
    return said.filter((each, index) => !isFrame(each) && each !== 'announced: ' && said.indexOf(each) === index)
  }
  const during: Reader['during'] = async (happens) => {
    await settled()
    await model.clearSpokenPhraseLog()
    await happens()
    await settled()
    return heard()
  }
  const to: Reader['to'] = async (wanted) => {
    for (let steps = 0; steps < 1500; steps += 1) {
      const { node, said } = await next()
      const fits = typeof wanted === 'string' ? said.startsWith(wanted) : wanted.test(said)
      if (fits && node && !isUnheard(node)) return said
    }
    throw new Error(`Nothing is said like ${String(wanted)}`)
  }
  return {
    to,
    during,
    walk: async () => {
      await startOver()
      const sentences: string[] = []
      let before: Node | null = null
      for (let item = await next(); !item.over && sentences.length < 1000; item = await next()) {
        const { node, said } = item
        const text = node?.nodeType === Node.TEXT_NODE && !isUnheard(node) ? node : null
        if (text && before) sentences.push(squeezed(`${sentences.pop()}${/^\W/.test(said) ? '' : ' '}${said}`))
        else if (node && !isUnheard(node) && !isFrame(said) && /\w/.test(said)) sentences.push(said)
        before = text
      }
      return sentences
    },
    press: async (wanted, { key = ' ', until } = {}) => {
      await to(wanted)
      const { activeNode } = model
      // The test window opens a folded thing by a click alone.
      const element = activeNode && isElement(activeNode) ? activeNode : activeNode?.parentElement
      const folds = element?.closest('summary')
      act(() => {
        if (activeNode instanceof HTMLElement) activeNode.focus()
      })
      return during(async () => {
        await (folds ? model.act() : model.press(key))
        await until?.()
      })
    },
  }
}

/** Of these sentences, those that are said in this order. All of them, where all is well. */
export function inOrder(said: readonly string[], wanted: readonly string[]): string[] {
  let from = 0
  return wanted.filter((sentence) => {
    const at = said.indexOf(sentence, from)
    if (at >= 0) from = at + 1
    return at >= 0
  })
}
