import { isRouteErrorResponse } from 'react-router-dom'
import { ui } from '../content/load.ts'

type Errors = { errors: Readonly<Record<string, unknown>> | null }

/** Whether a part of this very page did not arrive. That there is no such page is not a fault. */
export const isBroken = ({ errors }: Errors): boolean =>
  Object.values(errors ?? {}).some((error) => !isRouteErrorResponse(error))

/** The page stays as it was prerendered: every word is there. It says so, and offers to load again. */
export function leaveWords(page: HTMLElement): void {
  const { dataset } = document.documentElement
  dataset['unready'] = ''
  // What was hidden until the scripts know what is kept.
  dataset['late'] = ''
  const notice = document.createElement('p')
  notice.setAttribute('role', 'status')
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = ui.failed.reload
  again.addEventListener('click', () => location.reload())
  notice.append(`${ui.failed.words} `, again)
  page.querySelector('main')?.prepend(notice)
}
