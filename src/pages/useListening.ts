import { useEffect, useReducer, useRef, useState, type ActionDispatch } from 'react'
import { leftEvent } from '../guide/exit.ts'
import { afterHearing, rates, silent, type Heard, type Listening, type Speed, type Voice } from '../guide/listening.ts'
import { markSpoken } from './markSpoken.ts'
import { readAloud, type Passage } from './readAloud.ts'

type Press = ActionDispatch<[Heard]>

/** Reads the page aloud, sentence by sentence: a browser that stops a long text after a while never gets one. */
export function useListening(voice: Voice, speed: Speed): { listening: Listening; press: Press } {
  // What stands there when it begins: what is opened later is not read.
  const [passages] = useState(() => readAloud(document))
  const [listening, press] = useReducer(afterHearing, { ...silent, speed }, (before) =>
    afterHearing(before, { type: 'start', count: passages.length }),
  )
  useSpeaking(voice, listening, passages, press)
  useMark(listening, passages)
  useSilence(voice, press)
  useSkips(passages, press)
  return { listening, press }
}

/** The voice says what the state says. */
function useSpeaking(voice: Voice, { state, at, speed, turn }: Listening, passages: readonly Passage[], press: Press) {
  useEffect(() => {
    const text = passages[at]?.text
    if (state !== 'speaking' || text === undefined) return voice.silence()
    voice.say(text, rates[speed], (outcome) => press({ type: outcome, turn }))
  }, [voice, state, at, speed, turn, passages, press])
}

function useMark({ state, at }: Listening, passages: readonly Passage[]): void {
  const before = useRef<Passage>(undefined)
  useEffect(() => {
    const passage = passages[at]
    if (!passage || state === 'idle' || state === 'ended') return undefined
    const unmark = markSpoken(passage, before.current)
    before.current = passage
    return unmark
  }, [state, at, passages])
}

/** Silent at once when the page is left: by the exit, by another route, or put away. */
function useSilence(voice: Voice, press: Press): void {
  useEffect(() => {
    const hush = (): void => {
      // First the state, since some browsers report a sentence that was cut short as said.
      press({ type: 'pause' })
      voice.silence()
    }
    document.addEventListener(leftEvent, hush)
    window.addEventListener('pagehide', hush)
    return () => {
      document.removeEventListener(leftEvent, hush)
      window.removeEventListener('pagehide', hush)
      voice.silence()
    }
  }, [voice, press])
}

/** "Skip past this" skips for the ear too: the voice goes on where the link leads. */
function useSkips(passages: readonly Passage[], press: Press): void {
  useEffect(() => {
    const follow = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest('main a[href^="#"]') : null
      const to = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
      const index = to ? passages.findIndex(({ holder }) => holder === to) : -1
      if (index >= 0) press({ type: 'go', to: index })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [passages, press])
}
