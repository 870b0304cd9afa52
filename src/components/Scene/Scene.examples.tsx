import type { Examples } from '../../content/examples.ts'
import type { Hour } from '../../content/schema.ts'
import { Scene } from './Scene.tsx'
import { scenes } from './scenes.ts'

export const examples: Examples = () => ({
  ...Object.fromEntries(
    (Object.keys(scenes) as Hour[]).map((hour) => [hour, <Scene key={hour} scene={scenes[hour]} />]),
  ),
  'the tide far out': <Scene scene={scenes.dusk} ebb={52} />,
})
