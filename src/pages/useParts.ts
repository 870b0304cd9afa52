import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** What a hand does before it presses something. */
const signs = ['pointerenter', 'focus'] as const

/**
 * What comes when somebody is about to press the `button`, on the pointer or the focus: the parts, `failed`, or nothing
 * yet. Where they failed they are asked for again. `ask` is for the press itself: that they failed is not told again
 * before it is so again.
 *
 * @param there whether the button is on the page
 */
export function useParts<Parts>(load: () => Promise<Parts>, there = true) {
  const button = useRef<HTMLButtonElement>(null)
  const [parts, setParts] = useState<Parts | 'failed' | null>(null)
  const prepare = (): void => {
    if (parts === null || parts === 'failed') load().then(setParts, () => setParts('failed'))
  }
  const ask = (): void => {
    if (parts === 'failed') setParts(null)
    prepare()
  }
  const near = useEffectEvent(prepare)
  // On the button itself: for React to tell it, each tap on the page would wake React four times more. And once: what is
  // done anew in each view holds the tap that leads there.
  useEffect(() => {
    if (!there) return undefined
    const hearing = new AbortController()
    for (const sign of signs) button.current?.addEventListener(sign, () => near(), { signal: hearing.signal })
    return () => hearing.abort()
  }, [there])
  return { button, parts, ask }
}
