import { useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import {
  parsePath,
  Router,
  type Navigator,
  type NavigationType,
  type To,
  type UNSAFE_createBrowserHistory as createHistory,
} from 'react-router-dom'
import type { Answer } from './routes.ts'
import { Views } from './Views.tsx'
import { showByTheBay } from './bay.ts'
import { hasLeft } from './hasLeft.ts'
import { openWhole } from './loadAgain.ts'
import { hearPresses, pressOver } from './press.ts'
import { answerAt } from './views.ts'

/** The history that the router's own parts go by: of a browser, or of a test. */
export type History = ReturnType<typeof createHistory>

type Shown = { location: History['location']; how: NavigationType; answer: Answer }

/** A step that the reader takes, which the address does not show yet. */
type Move = { address: string; make: () => void }

type WayProps = {
  history: History
  /** Where the guide begins, with a slash at its end. */ start: string
  /** What is at the first address. */ first: Answer
  children?: ReactNode
}

/** The way through the guide: the address, and what is shown of it. */
export function Way({ history, start, first, children }: WayProps) {
  const [{ location, how, answer }, show] = useState<Shown>({
    location: history.location,
    how: history.action,
    answer: first,
  })
  const { navigator, listen } = useMemo(() => wayThrough(history, start, first, show), [history, start, first])
  useLayoutEffect(listen, [listen])
  useLayoutEffect(hearPresses, [])
  return (
    <Router basename={start} location={location} navigationType={how} navigator={navigator} useTransitions={false}>
      <Views answer={answer} />
      {children}
    </Router>
  )
}

/**
 * Where somebody goes is shown at once where it is known. Until it is there the view before stays, and so does its
 * address; what was overtaken by another tap, or by the way out, is not shown at all. What does not come is opened as a
 * whole page where somebody answers, and else is a page that says so.
 */
function wayThrough(history: History, start: string, first: Answer, show: (shown: Shown) => void) {
  let asked = 0
  let here = first
  const go = (pathname: string, move?: Move): void => {
    asked += 1
    const turn = asked
    const arrive = (answer: Answer): void => {
      if (turn !== asked || (move && hasLeft())) return
      move?.make()
      here = answer
      show({ location: history.location, how: history.action, answer })
    }
    // A browser draws its own way back, where its reader swipes.
    const come = (answer: Answer): void =>
      move && fromStepToStep(here, answer) ? showByTheBay(() => arrive(answer)) : arrive(answer)
    // A part that was refused once is not asked for again by every browser. The words are in the page at that address.
    const late = (answer: Answer): unknown =>
      move && isFailed(answer)
        ? openWhole(
            move.address,
            () => come(answer),
            () => turn === asked,
          )
        : come(answer)
    const found = answerAt(placeFrom(start, pathname))
    // What comes while a finger is down may be overtaken by the tap that this will be.
    if (found instanceof Promise) void found.then((answer) => pressOver().then(() => late(answer)))
    else come(found)
  }
  const by =
    (way: 'push' | 'replace'): Navigator['push'] =>
    (to, state) => {
      const { pathname = history.location.pathname } = typeof to === 'string' ? parsePath(to) : to
      go(pathname, { address: history.createHref(to), make: () => history[way](to, state) })
    }
  return {
    navigator: {
      createHref: (to: To) => history.createHref(to),
      encodeLocation: (to: To) => history.encodeLocation(to),
      go: (steps: number) => history.go(steps),
      push: by('push'),
      replace: by('replace'),
    },
    // The browser's own ways back and forward have changed the address already.
    listen: () => history.listen(({ location }) => go(location.pathname)),
  }
}

const isFailed = (answer: Answer): boolean => 'instead' in answer && answer.instead === 'failed'

/** Whether one page shows both, with words of their own: so it is with steps alone. */
const fromStepToStep = (from: Answer, to: Answer): boolean =>
  from !== to && 'Page' in from && 'Page' in to && from.Page === to.Page

/** The address inside the guide of an address of the site. */
export const placeFrom = (start: string, pathname: string): string => pathname.slice(start.length - 1) || '/'
