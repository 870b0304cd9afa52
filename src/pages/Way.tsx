import { useLayoutEffect, useState, type ReactNode } from 'react'
import { Router, type UNSAFE_createBrowserHistory as createHistory } from 'react-router-dom'
import type { Answer } from './routes.ts'
import { Views } from './Views.tsx'
import { answerAt } from './views.ts'

/** The history that the router's own parts go by: of a browser, or of a test. */
export type History = ReturnType<typeof createHistory>

type WayProps = {
  history: History
  /** Where the guide begins, with a slash at its end. */ start: string
  /** What is at the first address. */ first: Answer
  children?: ReactNode
}

/**
 * The way through the guide: what the history leads to is drawn when it is there, and at once where it is known. Until
 * then the view before stays, with its own location. What was overtaken is not shown.
 */
export function Way({ history, start, first, children }: WayProps) {
  const [{ location, how, answer }, show] = useState({
    location: history.location,
    how: history.action,
    answer: first,
  })
  useLayoutEffect(() => {
    let asked = 0
    return history.listen(({ location: next, action }) => {
      asked += 1
      const turn = asked
      const found = answerAt(placeFrom(start, next.pathname))
      const draw = (there: Answer): void => {
        if (turn === asked) show({ location: next, how: action, answer: there })
      }
      if (found instanceof Promise) void found.then(draw)
      else draw(found)
    })
  }, [history, start])
  return (
    <Router basename={start} location={location} navigationType={how} navigator={history} useTransitions={false}>
      <Views answer={answer} />
      {children}
    </Router>
  )
}

/** The address inside the guide of an address of the site. */
export const placeFrom = (start: string, pathname: string): string => pathname.slice(start.length - 1) || '/'
