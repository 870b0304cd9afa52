import { useId, useState } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { helpUnder, turn } from '../../guide/turning.ts'
import { fill } from '../../guide/words.ts'
import { Again } from '../Again/Again.tsx'
import { CareCard } from '../CareCard/CareCard.tsx'
import { Icon } from '../Icon/Icon.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Signs.module.css'

type Words = WidgetOf<'signs'>

/** Signs on cards. The other side says which kind a sign is; one that is not safe brings help with it, at once. */
export function Signs({ words }: { words: Words }) {
  const { groups, signs, labels } = words
  const [turned, setTurned] = useState<readonly string[]>([])
  const [pressed, setPressed] = useState('')
  const help = helpUnder(words, turned)
  const groupOf = (sign: Words['signs'][number]) => groups.find(({ id }) => id === sign.group)
  // A card that was turned back says nothing: what it said is no longer to be seen.
  const spoken = signs.find(({ id }) => id === pressed && turned.includes(id))
  return (
    <>
      <p className={css['legend']}>{labels.legend}</p>
      <ul className={css['signs']}>
        {signs.map((sign) => (
          <SignCard
            key={sign.id}
            sign={sign}
            group={turned.includes(sign.id) ? groupOf(sign) : undefined}
            help={help === sign.id}
            onTurn={() => {
              setTurned(turn(turned, sign.id))
              setPressed(sign.id)
            }}
          />
        ))}
      </ul>
      <p role="status" className="vh">
        {spoken &&
          fill(help === spoken.id ? labels.help : labels.turned, {
            group: groupOf(spoken)?.title ?? '',
            sign: spoken.text,
          })}
      </p>
      {turned.length > 1 && <Again label={labels.again} onPress={() => setTurned([])} />}
    </>
  )
}

type SignCardProps = {
  sign: Words['signs'][number]
  /** Its group, once the card is turned over. */
  group: Words['groups'][number] | undefined
  help: boolean
  onTurn: () => void
}

function SignCard({ sign, group, help, onTurn }: SignCardProps) {
  const back = useId()
  return (
    <li className={css['sign']} data-mark={group?.mark}>
      <button type="button" aria-expanded={group !== undefined} aria-controls={group && back} onClick={onTurn}>
        {sign.text}
      </button>
      {group && (
        <div id={back} className={css['back']}>
          <p className={css['title']}>
            <Icon name={group.mark} />
            {group.title}
          </p>
          {sign.also && <Prose text={sign.also} />}
          <Prose text={group.says} />
          {help && group.care && <CareCard care={group.care} level={3} />}
        </div>
      )}
    </li>
  )
}
