import type { Leaf } from '../../content/compile/compile.ts'
import type { Question, TryWords } from '../../content/schema.ts'
import type { BlockWords } from '../Blocks/Blocks.tsx'
import { fill } from '../../guide/words.ts'
import { CareCard } from '../CareCard/CareCard.tsx'
import { Drawing, isDrawing } from '../Drawing/Drawing.tsx'
import { PrintBlock } from './PrintBlocks.tsx'
import { anchorOf, usePrint } from './PrintContext.ts'
import { PrintText } from './PrintText.tsx'
import css from './Print.module.css'

type StepWords = BlockWords & { short: string; try: string; take: string }

type PrintStepProps = {
  step: Leaf
  /** "Step 3 of 14". */ position: string
  words: StepWords
}

/** A whole step on paper: its blocks, its one thing to try, its questions, its line to take along. */
export function PrintStep({ step, position, words }: PrintStepProps) {
  const print = usePrint()
  return (
    <article className={css['step']}>
      <header className={css['head']}>
        {isDrawing(step.id) && <Drawing name={step.id} size={72} />}
        <div>
          <p className={css['label']}>{position}</p>
          <h2 id={anchorOf('step', step.id)} tabIndex={-1}>
            {step.title}
          </h2>
        </div>
        <p className={css['short']}>
          <span className={css['label']}>{words.short}: </span>
          <PrintText text={[...(step.short[0] ?? []), ' ', ...(step.short[1] ?? [])]} />
        </p>
      </header>
      {step.blocks.map((block, index) => (
        <PrintBlock key={index} block={block} words={words} />
      ))}
      <PrintTry words={step.try} label={words.try} />
      <div className={css['take']}>
        <p className={css['label']}>{words.take}</p>
        <p>{step.take}</p>
      </div>
      <section>
        <h3>{print.words.questions}</h3>
        {step.cards.map((card) => (
          <PrintCard key={card.id} card={card} />
        ))}
      </section>
    </article>
  )
}

function PrintTry({ words, label }: { words: TryWords; label: string }) {
  return (
    <section>
      <h3>
        <span className={css['label']}>{label}: </span>
        {words.heading}
      </h3>
      <p>
        <PrintText text={words.lead} />
      </p>
      {words.parts.map((part) => (
        <section key={part.title} className={css['part']}>
          <h4>{part.title}</h4>
          {part.text && (
            <p>
              <PrintText text={part.text} />
            </p>
          )}
          {part.items && (
            <ul className={css['list']}>
              {part.items.map((item, index) => (
                <li key={index}>
                  <PrintText text={item} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {words.close && (
        <p>
          <PrintText text={words.close} />
        </p>
      )}
    </section>
  )
}

/** A question on paper: always open. */
export function PrintCard({ card }: { card: Question }) {
  const { words, numberOf } = usePrint()
  return (
    <section className={css['card']}>
      <p className={css['label']}>{fill(words.question, { number: numberOf('question', card.id) ?? '' })}</p>
      <h4 id={anchorOf('question', card.id)} tabIndex={-1}>
        {card.question}
      </h4>
      {card.care && <CareCard care={card.care} level={4} />}
      {card.answer.map((point, index) => (
        <p key={index}>
          <PrintText text={point.text} advice={point.advice} />
        </p>
      ))}
    </section>
  )
}
