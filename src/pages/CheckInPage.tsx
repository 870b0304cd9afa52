import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { Ending } from '../components/CheckIn/Ending.tsx'
import { OnePage } from '../components/CheckIn/OnePage.tsx'
import { Question } from '../components/CheckIn/Question.tsx'
import type { WayStep } from '../components/CheckIn/Way.tsx'
import { CountryPicker } from '../components/CountryPicker/CountryPicker.tsx'
import { Link } from '../components/Link/Link.tsx'
import { morning } from '../components/Scene/hours/morning.ts'
import { night } from '../components/Scene/hours/night.ts'
import { Scene } from '../components/Scene/Scene.tsx'
import { SupportLine } from '../components/SupportLine/SupportLine.tsx'
import { spine, supportWords, ui } from '../content/load.ts'
import type { Asked, CheckIn, Support } from '../content/schema.ts'
import { answer, outcomeOf, peopleFor, questionOf, resume, type End } from '../guide/checkin.ts'
import { entryAt, placeIn, start, type CheckInState } from '../guide/checkinEntry.ts'
import { stepsOf } from '../guide/order.ts'
import { paths } from '../guide/paths.ts'
import { stateOf } from '../guide/progress.ts'
import { fill, listed } from '../guide/words.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import css from './CheckInPage.module.css'
import { Title } from './Title.tsx'
import { useWords } from './ViewContext.ts'

type Loaded = { table: CheckIn; support: Support }

/** "How are you right now?" Each question is a history entry that holds its place; the answers stay in memory. */
export function CheckInPage() {
  const { table, support } = useWords() as Loaded
  const place = placeIn(useLocation().state)
  const state = resume(
    place,
    useGuide(({ checkIn }) => checkIn),
  )
  useShown(place, state.at)
  const asked = questionOf(table, state)
  const end = outcomeOf(table, state)
  return (
    <>
      {asked && <AskedView key={state.at} table={table} asked={asked} state={state} />}
      {end && <EndView table={table} end={end} support={support} />}
    </>
  )
}

/** A place that memory does not know, as after a reload: the history entry is made to say what is shown. */
function useShown(place: number, at: number): void {
  const navigate = useNavigate()
  useEffect(() => {
    if (place !== at) void navigate(paths.checkIn, { state: entryAt({ at }), replace: true })
  }, [place, at, navigate])
}

type AskedViewProps = { table: CheckIn; asked: Asked; state: CheckInState }

function AskedView({ table, asked, state }: AskedViewProps) {
  const { words } = table
  const { answerCheckIn } = useActions()
  const navigate = useNavigate()
  const number = state.at + 1
  const go = (id: string): void => {
    const next = answer(state, id)
    answerCheckIn(next.answers)
    void navigate(paths.checkIn, { state: entryAt(next) })
  }
  return (
    <div data-tint="night">
      <Title tab={state.at === 0 ? words.tab : fill(words.tabQuestion, { number })} />
      <div className={css['crest']}>
        <Scene scene={night} />
      </div>
      <div className={`wrap ${css['page']}`}>
        <Question
          asked={asked}
          position={fill(words.position, { number })}
          picked={state.answers[state.at]}
          words={words}
          onPick={(id) => answerCheckIn(answer(state, id).answers)}
          onAnswer={go}
          onBack={state.at > 0 ? () => void navigate(-1) : undefined}
        />
        {state.at === 0 && <OnePage table={table} titles={titles} />}
      </div>
    </div>
  )
}

const titles = Object.fromEntries(stepsOf(spine).map(({ id, title }) => [id, title]))

function EndView({ table, end, support }: { table: CheckIn; end: End; support: Support }) {
  const { words } = table
  const { answerCheckIn } = useActions()
  const navigate = useNavigate()
  const care = end.care.some(({ level }) => level !== 'soon')
  const again = (): void => {
    answerCheckIn(start().answers)
    void navigate(paths.checkIn)
  }
  return (
    <div data-tint="morning">
      <Title tab={words.tabEnd} />
      {/* Nothing is drawn near a care card. */}
      {!care && (
        <div className={css['crest']}>
          <Scene scene={morning} />
        </div>
      )}
      <div className={`wrap ${css['page']}`}>
        <Ending
          end={end}
          steps={useSteps(end)}
          words={words}
          picker={<Picker countries={support.countries} />}
          onBack={() => void navigate(-1)}
          onAgain={again}
        >
          <People table={table} end={end} support={support} />
        </Ending>
      </div>
    </div>
  )
}

/** The steps of the path with their titles, and what the reader has explored of them. */
function useSteps({ outcome: { path = [] } }: End): WayStep[] {
  const kept = useGuide((state) => state.kept)
  return path.flatMap((each) =>
    stepsOf(spine)
      .filter(({ id }) => id === each.step)
      .map((step) => ({
        ...each,
        title: step.title,
        state: listed([
          fill(ui.state.minutes, { minutes: step.minutes }),
          stateOf(kept, step).explored && ui.state.explored,
        ]),
      })),
  )
}

/** The country whose number the cards call, and whose lines stand below them. In memory only. */
function Picker({ countries }: Pick<Support, 'countries'>) {
  const { pickCountry } = useActions()
  const picked = useGuide((state) => state.country)
  const country = countries.find(({ id }) => id === picked)
  return (
    <>
      <CountryPicker
        countries={countries}
        picked={picked}
        onPick={pickCountry}
        words={{ ...supportWords, everyCountry: supportWords.anywhere }}
      />
      {country && <p className={css['note']}>{country.note}</p>}
    </>
  )
}

/** The lines of the reader's country, where one was picked on this visit, and those for every country. */
function People({ table, end, support }: { table: CheckIn; end: End; support: Support }) {
  const picked = useGuide((state) => state.country)
  const lines = peopleFor(table, end, support.lines, picked)
  const country = support.countries.find(({ id }) => id === picked)
  if (lines.length === 0) return null
  return (
    <section className={css['people']}>
      <h2>{table.words.people}</h2>
      <p>{supportWords.noAnswer}</p>
      {lines.map((line) => (
        <SupportLine key={line.id} line={line} words={supportWords} />
      ))}
      {country && <Link to={paths.country(country.id)}>{fill(table.words.allLines, { country: country.name })}</Link>}
    </section>
  )
}
