import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Try } from '../components/Try/Try.tsx'
import { ui } from '../content/load.ts'
import type { TryWords } from '../content/schema.ts'
import { Boundary } from './Boundary.tsx'
import { Reload } from './Reload.tsx'
import { whenSeen } from './whenSeen.ts'

/** The one thing to try: its words, and in their place the widget when the reader comes near. */
export function Tried({ section, words }: { section: string; words: TryWords }) {
  const [widget, setWidget] = useState<ReactNode>(null)
  const [failed, setFailed] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const { kind } = words
  useEffect(() => {
    if (!kind || !place.current) return undefined
    return whenSeen(
      place.current,
      // Where it does not arrive the words stand as they are.
      () =>
        import('./drawn.tsx').then(({ widgetOf }) => widgetOf(section, kind)).then(setWidget, () => setFailed(true)),
      // Before it is on screen, so that nothing changes under the reader's eyes.
      '100% 0%',
    )
  }, [section, kind])
  const asWords = <Try section={section} words={words} label={ui.step.try} asWords={ui.step.tryWords} />
  return (
    <div ref={place}>
      {/* A widget that breaks leaves its words. */}
      <Boundary at={section} otherwise={asWords}>
        {widget ? (
          <Try section={section} words={words} label={ui.step.try} asWords={ui.step.tryWords}>
            {widget}
          </Try>
        ) : (
          asWords
        )}
      </Boundary>
      {failed && (
        <p role="status">
          {ui.failed.words} <Reload />
        </p>
      )}
    </div>
  )
}
