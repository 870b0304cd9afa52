import { useState } from 'react'
import { HandOver, type Outcome } from '../components/Talk/HandOver.tsx'
import type { Talk } from '../content/schema.ts'

/** Copying, sharing and printing. What came of it is said until the message changes. */
export function HandingOver({ words, text }: { words: Talk['hand']; text: string }) {
  const [outcome, setOutcome] = useState<Outcome>(null)
  const say = (done: Promise<Outcome>): void => void done.then(setOutcome)
  return (
    <HandOver
      words={words}
      text={text}
      outcome={outcome}
      onCopy={() => say(copied(text))}
      onShare={'share' in navigator ? () => say(shared(text)) : undefined}
      onPrint={() => window.print()}
    />
  )
}

async function copied(text: string): Promise<Outcome> {
  try {
    // In a page that is not secure there is no clipboard at all.
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'copyRefused'
  }
}

/** To close the sheet of the system again is no failure. */
async function shared(text: string): Promise<Outcome> {
  try {
    await navigator.share({ text })
    return null
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'AbortError' ? null : 'shareRefused'
  }
}
