import { useState } from 'react'
import { useLocation } from 'react-router-dom'
import { ListenControls } from '../components/Listen/ListenControls.tsx'
import type { ListenWords } from '../content/schema.ts'
import type { Speed, Voice } from '../guide/listening.ts'
import { useListening } from './useListening.ts'

type AloudProps = {
  voice: Voice
  words: ListenWords
  /** The speed to begin with. */ speed: Speed
  onSpeed: (speed: Speed) => void
  onStop: () => void
}

/** Reads the page aloud, and is silent at once where the reader goes on: the view that was left stays for a moment. */
export function Aloud(props: AloudProps) {
  const { pathname } = useLocation()
  const [here] = useState(pathname)
  return pathname === here && <Reading {...props} />
}

/** Reads as long as it is drawn, with what can be done meanwhile. */
function Reading({ voice, words, speed, onSpeed, onStop }: AloudProps) {
  const { listening, press } = useListening(voice, speed)
  return (
    <ListenControls
      listening={listening}
      words={words}
      onPress={(heard) => {
        press(heard)
        if (heard.type === 'speed') onSpeed(heard.speed)
        if (heard.type === 'stop') onStop()
      }}
    />
  )
}
