import type { ComponentType, ReactNode } from 'react'
import { loadWidget } from '../content/load.ts'
import type { Widget, WidgetOf } from '../content/schema.ts'

/**
 * What draws each kind. Each is a chunk of its own: a reader fetches the one of the step that is being read. This table
 * too comes when it is needed, so that a step is read before any of it.
 */
const drawn = {
  sort: () => import('../components/Sorting/Sorting.tsx').then(({ Sorting }) => Sorting),
  people: () => import('../components/People/People.tsx').then(({ People }) => People),
  told: () => import('../components/Told/Told.tsx').then(({ Told }) => Told),
  timeline: () => import('../components/Timeline/Timeline.tsx').then(({ Timeline }) => Timeline),
  wave: () => import('../components/Wave/Wave.tsx').then(({ Wave }) => Wave),
  mix: () => import('../components/Mix/Mix.tsx').then(({ Mix }) => Mix),
  bucket: () => import('../components/Bucket/Bucket.tsx').then(({ Bucket }) => Bucket),
  causes: () => import('../components/Causes/Causes.tsx').then(({ Causes }) => Causes),
  signs: () => import('../components/Signs/Signs.tsx').then(({ Signs }) => Signs),
  opening: () => import('../components/Opening/Opening.tsx').then(({ Opening }) => Opening),
  friend: () => import('./FriendHere.tsx').then(({ FriendHere }) => FriendHere),
  calm: () => import('./CalmHere.tsx').then(({ calmHere }) => calmHere()),
  help: () => import('./HelpHere.tsx').then(({ helpHere }) => helpHere()),
  turns: () => import('../components/Turns/Turns.tsx').then(({ Turns }) => Turns),
} satisfies { [Kind in Widget['kind']]: () => Promise<ComponentType<{ words: WidgetOf<Kind> }>> }

/** The widget of a step, once its code and words are here; until then, and where they never come, nothing. */
export async function widgetOf(section: string, kind: Widget['kind']): Promise<ReactNode> {
  const [drawing, words] = await Promise.all([drawn[kind](), loadWidget(section)])
  // The kind names both: the file says which drawing it is for, and the schema holds it to that.
  const Drawing = drawing as ComponentType<{ words: Widget }>
  return words && <Drawing words={words} />
}
