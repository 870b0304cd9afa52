import { useState } from 'react'

/**
 * What comes when somebody is about to ask for it, on the pointer or the focus: the parts, `failed`, or nothing yet.
 * `prepare` asks for them, and again where they failed; `ask` is for the press itself: that they failed is not told
 * again before it is so again.
 */
export function useParts<Parts>(load: () => Promise<Parts>) {
  const [parts, setParts] = useState<Parts | 'failed' | null>(null)
  const prepare = (): void => {
    if (parts === null || parts === 'failed') load().then(setParts, () => setParts('failed'))
  }
  const ask = (): void => {
    if (parts === 'failed') setParts(null)
    prepare()
  }
  return { parts, prepare, ask }
}
