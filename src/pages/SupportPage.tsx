import { useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { CallNow, EveryNumber } from '../components/CareCard/CareCard.tsx'
import { CountryPicker } from '../components/CountryPicker/CountryPicker.tsx'
import { Link } from '../components/Link/Link.tsx'
import { PageHead } from '../components/PageHead/PageHead.tsx'
import { SupportLine } from '../components/SupportLine/SupportLine.tsx'
import { supportWords } from '../content/load.ts'
import type { Line, Support } from '../content/schema.ts'
import { shownOf } from '../guide/countries.ts'
import { paths } from '../guide/paths.ts'
import { everywhere, linesOf } from '../guide/support.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import { SaveToggle } from './Keeping.tsx'
import { OfflineCopy } from './Offline.tsx'
import css from './SupportPage.module.css'
import { Title } from './Title.tsx'
import { decodeHash } from './useArrival.ts'
import { useFarLaidOut } from './useFarLaidOut.ts'
import { useWords } from './ViewContext.ts'

const words = supportWords

/** Help lines by country. Every line is in the page; picking a country shows its lines, and what the address names. */
export function SupportPage() {
  const { countries, lines } = useWords() as Support
  const picked = useGuide((state) => state.country)
  const { pickCountry } = useActions()
  const here = countries.find(({ id }) => id === picked)
  const shown = shownOf(countries, lines, { picked, named: decodeHash(useLocation().hash) })
  const page = useRef<HTMLDivElement>(null)
  useFarLaidOut(page, shown.map(({ id }) => id).join())
  return (
    <div data-tint="day" ref={page}>
      <Title tab={words.tab} />
      <PageHead title={words.title} drawing="get-support">
        <p>{words.lead}</p>
      </PageHead>
      <div className={`wrap ${css['page']}`}>
        <section className={css['danger']}>
          <h2>{words.danger}</h2>
          <p>{words.dangerLead}</p>
          {here ? <CallNow country={here} /> : <EveryNumber countries={countries} linked />}
        </section>
        <OfflineCopy />
        <p>
          <Link to={paths.saferReading}>{words.safer}</Link>
        </p>
        <CountryPicker countries={countries} picked={picked} onPick={pickCountry} words={words} />
        <p>{words.checked}</p>
        <p>{words.noAnswer}</p>
        {shown.map((country) => (
          <section key={country.id} className={css['country']}>
            <h2 id={country.id} tabIndex={-1}>
              {country.name}
            </h2>
            <p>{country.note}</p>
            <Lines title={country.name} lines={linesOf(lines, country.id)} />
          </section>
        ))}
        <section className={css['country']}>
          <h2 id={everywhere} tabIndex={-1}>
            {words.anywhere}
          </h2>
          <Lines title={words.anywhere} lines={linesOf(lines, everywhere)} />
        </section>
      </div>
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  return lines.map((line) => (
    <SupportLine key={line.id} line={line} words={words}>
      <SaveToggle kind="line" id={line.id} label={words.save} about={`${line.name}, ${title}`} />
    </SupportLine>
  ))
}
