import type { ReactNode } from 'react'
import type { ProofWords } from '../../content/schema.ts'
import { ageOf, asks, places, totalOf, type Item, type Reading } from '../../guide/proof.ts'
import { fill } from '../../guide/words.ts'
import buttons from '../Button/Button.module.css'
import css from './Proof.module.css'

type ProofProps = {
  words: ProofWords
  /** What was read; nothing until the first answer of the browser. */
  reading: Reading | null
  onLook: () => void
}

/** What is stored and what was asked of the network, as the browser tells it. */
export function Proof({ words, reading, onLook }: ProofProps) {
  return (
    <section aria-labelledby="proof-title">
      <h2 id="proof-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p data-scripts="">{words.lead}</p>
      <p data-no-scripts="">{words.noScripts}</p>
      <div data-scripts="">
        {reading && <Places words={words} reading={reading} />}
        <p className={css['total']} role="status">
          {reading && totalIn(words, totalOf(reading.found))}
        </p>
        {reading && <Network words={words} reading={reading} />}
        <button
          type="button"
          className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
          onClick={onLook}
        >
          {words.again}
        </button>
      </div>
    </section>
  )
}

const totalIn = (words: ProofWords, count: number): string =>
  count === 1 ? words.totalOne : fill(words.total, { count })

function Places({ words, reading }: { words: ProofWords; reading: Reading }) {
  return (
    <dl className={css['places']}>
      {places.map((place) => (
        <div key={place}>
          <dt>{words.places[place]}</dt>
          <InPlace words={words} items={reading.found[place]} at={reading.at} />
        </div>
      ))}
    </dl>
  )
}

function InPlace({ words, items, at }: { words: ProofWords; items: readonly Item[] | null; at: number }): ReactNode {
  if (items === null) return <dd>{words.unknown}</dd>
  return (
    <>
      <dd>{items.length === 1 ? words.one : fill(words.count, { count: items.length })}</dd>
      {items.map((item) => (
        <dd key={item.name} className={css['item']}>
          {fill(words.kinds[item.kind], { name: item.name, count: item.files ?? 0 })} {ageIn(words, item, at)}
        </dd>
      ))}
    </>
  )
}

function ageIn(words: ProofWords, item: Item, at: number): string {
  const age = ageOf(item.since, at)
  return 'count' in age ? fill(words.ages[age.unit], { count: age.count }) : words.ages[age.unit]
}

function Network({ words, reading }: { words: ProofWords; reading: Reading }) {
  const { own, others, full } = reading.asked
  const copied = (reading.found.workers?.length ?? 0) > 0
  const count = asks.reduce((sum, ask) => sum + own[ask], 0)
  return (
    <>
      <h3 className={css['network']}>{words.network}</h3>
      <p>{fill(others.length === 0 ? words.asked : words.askedOwn, { count })}</p>
      <ul>{asks.map((ask) => own[ask] > 0 && <li key={ask}>{fill(words.asks[ask], { count: own[ask] })}</li>)}</ul>
      <p>{fill(words.others, { count: others.length })}</p>
      {others.length > 0 && (
        <ul>
          {others.map((origin) => (
            <li key={origin}>{origin}</li>
          ))}
        </ul>
      )}
      <p>
        {full && `${words.most} `}
        {copied && `${words.copy} `}
        {words.limits}
      </p>
    </>
  )
}
