import { Friend } from '../components/Friend/Friend.tsx'
import type { WidgetOf } from '../content/schema.ts'
import { useVisit } from './useVisit.ts'

/** What one could tell a friend. It goes with the visit. */
export function FriendHere({ words }: { words: WidgetOf<'friend'> }) {
  return <Friend key={useVisit()} words={words} />
}
