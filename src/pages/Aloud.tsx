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

/** Reads the page aloud as long as it is drawn, with what can be done meanwhile. */
export function Aloud({ voice, words, speed, onSpeed, onStop }: AloudProps) {
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
