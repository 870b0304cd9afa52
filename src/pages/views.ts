import { matchPath } from 'react-router-dom'
import { FailedPage } from './FailedPage.tsx'
import { routes, type Answer } from './routes.ts'

const known = new Map<string, Answer | Promise<Answer>>()

/**
 * What is at an address (without the guide's own start), now where it is known and else once it has come. Never rejects:
 * what did not arrive is a page that says so, and is asked for again the next time.
 */
export function answerAt(pathname: string): Answer | Promise<Answer> {
  const before = known.get(pathname)
  if (before) return before
  const coming = find(pathname).then(
    (answer) => {
      known.set(pathname, answer)
      return answer
    },
    (cause: unknown): Answer => {
      known.delete(pathname)
      return { Page: FailedPage, instead: 'failed', cause }
    },
  )
  known.set(pathname, coming)
  return coming
}

async function find(pathname: string): Promise<Answer> {
  for (const { path, answer } of routes) {
    const match = matchPath(path, pathname)
    if (match) return answer(match.params['id'] ?? '')
  }
  throw new Error(`No route for ${pathname}: the last takes every address`)
}
