import type { Care } from '../../content/schema.ts'
import { paths } from '../../guide/paths.ts'
import { dial } from '../../guide/support.ts'
import { fill } from '../../guide/words.ts'
import buttons from '../Button/Button.module.css'
import { HashLink } from '../HashLink/HashLink.tsx'
import { Icon } from '../Icon/Icon.tsx'
import { useOwnLang } from '../Lang/Lang.tsx'
import { Link } from '../Link/Link.tsx'
import { Plain } from '../Prose/Plain.tsx'
import { useProse, type Emergency, type ProseWords } from '../Prose/ProseContext.ts'
import css from './CareCard.module.css'

/** How soon and for what. The urgency is in the words of the heading, then in the shape, then in the colour. */
export function CareCard({ care, level }: { care: Care; level: 2 | 3 | 4 }) {
  const { words, emergency } = useProse()
  const Heading = `h${level}` as const
  const picked = emergency.countries.find((country) => country.id === emergency.picked)
  return (
    <section className={css['care']} data-care={care.level} lang={useOwnLang()}>
      <Heading>
        <Icon name={care.level} size={28} />
        <span>{words.care[care.level]}</span>
      </Heading>
      <div className={css['inside']}>
        {care.level === 'now' &&
          (picked ? <CallNow country={picked} /> : <EveryNumber countries={emergency.countries} />)}
        <ul>
          {care.flags.map((flag) => (
            <li key={flag.id} lang={flag.lang}>
              <Plain text={flag.text} />
            </li>
          ))}
        </ul>
        <Link className={`${buttons['button']} ${care.level === 'now' ? '' : buttons['quiet']}`} to={paths.support}>
          <Icon name={care.level === 'now' ? 'phone' : 'support'} />
          {words.care[`${care.level}Link`]}
        </Link>
      </div>
    </section>
  )
}

/** The digits of the country that was picked, as buttons, and that they were not tried. */
export function CallNow({ country }: { country: Emergency }) {
  const { words } = useProse()
  return (
    <>
      <p className={buttons['row']}>
        {[country.call, country.also].map(
          (digits) =>
            digits && (
              <a key={digits} className={buttons['button']} href={dial(digits)}>
                <Icon name="phone" />
                {fill(words.care.call, { number: digits })}
              </a>
            ),
        )}
      </p>
      <p className={css['small']}>{country.also ? words.care.uncalled : words.care.uncalledOne}</p>
    </>
  )
}

type NumbersProps = {
  countries: readonly Emergency[]
  /** The names lead to the lines of each country on this page. */ linked?: boolean
}

/** Where no country is picked, no country is guessed: all emergency numbers, by country. */
export function EveryNumber(props: NumbersProps) {
  const { words } = useProse()
  return (
    <>
      <p className={css['label']}>{words.care.numbers}</p>
      <Numbers words={words.care} {...props} />
    </>
  )
}

/** The list itself, and that nobody tried the numbers. It stands where nothing else does: it asks for no context. */
export function Numbers({ countries, linked, words }: NumbersProps & { words: ProseWords['care'] }) {
  return (
    <>
      <ul className={css['numbers']}>
        {countries.map((country) => (
          <li key={country.id}>
            {linked ? <HashLink id={country.id}>{country.name}</HashLink> : country.name}{' '}
            <a href={dial(country.call)}>{country.call}</a>
            {country.also && (
              <>
                {' '}
                {words.also} <a href={dial(country.also)}>{country.also}</a>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className={css['small']}>{words.uncalled}</p>
    </>
  )
}
