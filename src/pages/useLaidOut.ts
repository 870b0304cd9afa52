import { useEffect, type RefObject } from 'react'
import { atRest } from './atRest.ts'
import { whenSeen } from './whenSeen.ts'

/**
 * Has a view that is drawn `ahead`, out of sight, laid out before it is shown. A browser does so only when it is asked
 * for a size there, and keeps what it found.
 */
export function useLaidOut(root: RefObject<HTMLElement | null>, ahead: boolean): void {
  useEffect(() => {
    if (ahead) root.current?.querySelector('h1')?.getBoundingClientRect()
  }, [root, ahead])
}

/**
 * Has what a closed card holds laid out too, once the card is in the window and the browser has time. To open it is then to
 * show what is there.
 *
 * @param drawn whether all that the card holds has been drawn
 */
export function useAnswerLaidOut(card: RefObject<HTMLDetailsElement | null>, drawn: boolean): void {
  useEffect(() => {
    if (!drawn || !card.current) return undefined
    return whenSeen(card.current, () => atRest(() => card.current?.lastElementChild?.getBoundingClientRect()))
  }, [card, drawn])
}
