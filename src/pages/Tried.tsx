import { Component, useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react'
import { Try } from '../components/Try/Try.tsx'
import { loadWidget, ui } from '../content/load.ts'
import type { TryWords, Widget, WidgetOf } from '../content/schema.ts'

/** What draws each kind. Each is a chunk of its own: a reader fetches the one of the step that is being read. */
const drawn = {
  sort: () => import('../components/Sorting/Sorting.tsx').then(({ Sorting }) => Sorting),
  people: () => import('../components/People/People.tsx').then(({ People }) => People),
  told: () => import('../components/Told/Told.tsx').then(({ Told }) => Told),
  timeline: () => import('../components/Timeline/Timeline.tsx').then(({ Timeline }) => Timeline),
  wave: () => import('../components/Wave/Wave.tsx').then(({ Wave }) => Wave),
  mix: () => import('../components/Mix/Mix.tsx').then(({ Mix }) => Mix),
  bucket: () => import('../components/Bucket/Bucket.tsx').then(({ Bucket }) => Bucket),
} satisfies { [Kind in Widget['kind']]: () => Promise<ComponentType<{ words: WidgetOf<Kind> }>> }

/** The widget of a step, once its code and words are here; until then, and where they never come, nothing. */
async function widgetOf(section: string, kind: Widget['kind']): Promise<ReactNode> {
  const [drawing, words] = await Promise.all([drawn[kind](), loadWidget(section)])
  // The kind names both: the file says which drawing it is for, and the schema holds it to that.
  const Drawing = drawing as ComponentType<{ words: Widget }>
  return words && <Drawing words={words} />
}

/** The one thing to try: its words, and in their place the widget when the reader comes near. */
export function Tried({ section, words }: { section: string; words: TryWords }) {
  const [widget, setWidget] = useState<ReactNode>(null)
  const place = useRef<HTMLDivElement>(null)
  const { kind } = words
  useEffect(() => {
    if (!kind || !place.current) return undefined
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        near.disconnect()
        // Where it does not arrive the words stand as they are.
        widgetOf(section, kind).then(setWidget, () => {})
      },
      // Before it is on screen, so that nothing changes under the reader's eyes.
      { rootMargin: '100% 0%' },
    )
    near.observe(place.current)
    return () => near.disconnect()
  }, [section, kind])
  const asWords = <Try section={section} words={words} label={ui.step.try} asWords={ui.step.tryWords} />
  return (
    <div ref={place}>
      <WordsIfBroken words={asWords}>
        {widget ? (
          <Try section={section} words={words} label={ui.step.try} asWords={ui.step.tryWords}>
            {widget}
          </Try>
        ) : (
          asWords
        )}
      </WordsIfBroken>
    </div>
  )
}

/** A widget that breaks leaves its words. */
class WordsIfBroken extends Component<{ words: ReactNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError = (): { broken: boolean } => ({ broken: true })
  override render(): ReactNode {
    return this.state.broken ? this.props.words : this.props.children
  }
}
