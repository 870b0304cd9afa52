import type { Examples } from '../../content/examples.ts'
import { silent } from '../../guide/listening.ts'
import { ListenControls } from './ListenControls.tsx'
import { ListenIcon } from './ListenIcon.tsx'

export const examples: Examples = ({ listen }) => ({
  icon: <ListenIcon />,
  speaking: (
    <ListenControls listening={{ ...silent, state: 'speaking', at: 2, count: 60 }} words={listen} onPress={() => {}} />
  ),
  paused: (
    <ListenControls listening={{ ...silent, state: 'paused', at: 2, count: 60 }} words={listen} onPress={() => {}} />
  ),
  'at the end': (
    <ListenControls listening={{ ...silent, state: 'ended', at: 59, count: 60 }} words={listen} onPress={() => {}} />
  ),
  failed: (
    <ListenControls listening={{ ...silent, state: 'failed', at: 2, count: 60 }} words={listen} onPress={() => {}} />
  ),
})
