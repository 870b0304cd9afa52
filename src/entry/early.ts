import { readyEvent } from './ready.ts'

/**
 * A tap on a control before the scripts are there is not lost: it is done as soon as the page can answer. A second tap
 * on the same control takes it back, as it would have then.
 */
const waiting = new Set<HTMLElement>()

function remember(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null
  if (!button?.closest('[data-scripts]')) return
  if (waiting.delete(button)) delete button.dataset['waiting']
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
