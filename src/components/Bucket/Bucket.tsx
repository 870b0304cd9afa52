import { useState } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { fullness, levelOf } from '../../guide/bucket.ts'
import { turn } from '../../guide/turning.ts'
import { fill } from '../../guide/words.ts'
import { Again } from '../Again/Again.tsx'
import { Checks } from '../Choices/Checks.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Bucket.module.css'

type Words = WidgetOf<'bucket'>
type Option = Words['loads']['options'][number]

/** What is on your plate, as a bucket: add to it, and open a tap that lets some out. What needs people stands below. */
export function Bucket({ words: { loads, taps, help, labels } }: { words: Words }) {
  const [inside, setInside] = useState<readonly string[]>([])
  const [open, setOpen] = useState<readonly string[]>([])
  const level = levelOf(inside.length, loads.options.length, open.length)
  const chosen = (options: readonly Option[], ids: readonly string[]): Option[] =>
    options.filter(({ id }) => ids.includes(id))
  const named = (options: readonly Option[]): string => options.map(({ label }) => label).join('; ')
  const opened = chosen(
    taps.flatMap(({ options }) => options),
    open,
  )
  return (
    <div>
      <Checks
        legend={loads.title}
        options={loads.options}
        chosen={inside}
        onPress={(id) => setInside(turn(inside, id))}
      />
      <div className={css['shown']}>
        <Picture level={level} open={open.length > 0} />
        <div role="status">
          <p className={css['level']}>{labels.levels[fullness(level)]}</p>
          {inside.length > 0 && <p>{fill(labels.inside, { things: named(chosen(loads.options, inside)) })}</p>}
          {opened.length > 0 && <p>{fill(labels.open, { things: named(opened) })}</p>}
          {opened.map(({ id, more }) => more && <Prose key={id} text={more} />)}
        </div>
      </div>
      <section className={css['help']}>
        <h3>{help.title}</h3>
        <ul>
          {help.items.map((item, index) => (
            <Prose key={index} as="li" text={item} />
          ))}
        </ul>
      </section>
      {taps.map(({ title, options }) => (
        <Checks key={title} legend={title} options={options} chosen={open} onPress={(id) => setOpen(turn(open, id))} />
      ))}
      {inside.length + open.length > 0 && (
        <Again
          label={labels.again}
          onPress={() => {
            setInside([])
            setOpen([])
          }}
        />
      )}
    </div>
  )
}

/** The bucket from the side: the water stands as high as it is full. */
function Picture({ level, open }: { level: number; open: boolean }) {
  const [brim, bottom] = [16, 104]
  const top = Math.round(bottom - Math.min(1, level) * (bottom - brim - 6))
  // The side leans: the lower the water, the narrower it is.
  const lean = ((top - brim) / (bottom - brim)) * 12
  return (
    <svg className={css['picture']} viewBox="0 0 130 120" aria-hidden="true">
      {level > 0 && (
        <path className={css['water']} d={`M${16 + lean} ${top}q12 -5 24 0t24 0 24 0L${88 - 12} ${bottom}H28z`} />
      )}
      <path d="M14 16h76l-14 88H28z" />
      <path d="M14 16C20 -4 84 -4 90 16" />
      <path d="M82 84h14v8M90 78v6M86 78h8" />
      {open && <path className={css['drops']} d="M96 98v4M96 107v4" />}
    </svg>
  )
}
