import { useState } from 'react'

/**
 * What comes when somebody is about to ask for it, on the pointer or the focus: the parts, `failed`, or nothing yet,
 * and what asks for them. What failed is asked for again the next time.
 */
export function useParts<Parts>(load: () => Promise<Parts>): [Parts | 'failed' | null, () => void] {
  const [parts, setParts] = useState<Parts | 'failed' | null>(null)
  const prepare = (): void => {
    if (parts === null || parts === 'failed') load().then(setParts, () => setParts('failed'))
  }
  return [parts, prepare]
}
