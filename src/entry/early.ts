import { readyEvent } from './ready.ts'

/**
 * A tap on a control before the scripts are there is not lost: it is done as soon as the page can answer. Where a second
 * tap would take it back then, as on a mark, it does so now. What the browser does by itself, as clearing a form, is done.
 */
const waiting = new Set<HTMLElement>()

function remember(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null
  if (!button?.closest('[data-scripts]') || button.type === 'reset') return
  if (button.hasAttribute('aria-pressed') && waiting.delete(button)) delete button.dataset['waiting']
  else {
    waiting.add(button)
    button.dataset['waiting'] = ''
  }
}

function answer(): void {
  document.removeEventListener('click', remember)
  for (const button of waiting) {
    delete button.dataset['waiting']
    button.click()
  }
}

document.addEventListener('click', remember)
document.addEventListener(readyEvent, answer, { once: true })
