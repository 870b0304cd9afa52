import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { matchPath, useLocation } from 'react-router-dom'
import { LateContext, type Late } from '../components/Drawing/LateContext.ts'
import { Exit, HiddenExit } from '../components/Exit/Exit.tsx'
import { Footer } from '../components/Footer/Footer.tsx'
import { HashLink } from '../components/HashLink/HashLink.tsx'
import { Icon } from '../components/Icon/Icon.tsx'
import { Link } from '../components/Link/Link.tsx'
import { MainNav } from '../components/MainNav/MainNav.tsx'
import { ProseContext, type ProseParts } from '../components/Prose/ProseContext.ts'
import { isOriginal, language, loadClaims, loadGlossary, spine, ui } from '../content/load.ts'
import { paths, startOf } from '../guide/paths.ts'
import { isOverdue } from '../guide/review.ts'
import { fill } from '../guide/words.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import { Boundary } from './Boundary.tsx'
import { Displayer } from './Displayer.tsx'
import { FailedPage } from './FailedPage.tsx'
import { Finder } from './Finder.tsx'
import { OfflineNotice } from './Offline.tsx'
import { openWhole } from './loadAgain.ts'
import { Original } from './Original.tsx'
import css from './Root.module.css'
import { useArrival } from './useArrival.ts'
import { useHydrated } from './useHydrated.ts'
import { useView } from './ViewContext.ts'

/** What stands on every page: the ways out, the name, the navigation, the help at the end. */
export function Root() {
  const { pathname, key } = useLocation()
  const { Page, instead } = useView()
  const { turnPage } = useActions()
  useArrival()
  useEffect(() => turnPage, [pathname, turnPage])
  return (
    <ProseContext value={useProseParts()}>
      <LateDrawings>
        <HashLink className={css['skip']} id="main">
          {ui.skip}
        </HashLink>
        <header className={css['top']}>
          <HiddenExit href={spine.exit} words={ui.exit} />
          <div className={`wrap ${css['bar']}`}>
            <Exit href={spine.exit} words={ui.exit} />
            <div className={css['row']}>
              <MainNav name={ui.name} words={ui.main} at={pathname} />
              <div className={css['tools']}>
                <Link to={paths.calm} aria-current={matchPath(paths.calm, pathname) ? 'page' : undefined}>
                  <Icon name="calm" size={20} />
                  {ui.calm}
                </Link>
                <Finder />
                <Displayer />
              </div>
            </div>
          </div>
        </header>
        <OfflineNotice />
        <main id="main" tabIndex={-1}>
          <Boundary at={key} otherwise={<FailedPage />}>
            <Original>
              <Page />
            </Original>
          </Boundary>
        </main>
        <div className="wrap">
          <Footer
            words={ui.foot}
            young={paths.question('q35')}
            notice={useOverdue()}
            languages={othersOf(instead === 'missing' ? paths.home : pathname)}
          />
        </div>
      </LateDrawings>
    </ProseContext>
  )
}

/** Most languages need more room for the same words than the one that the guide is written in. */
function LateDrawings({ children }: { children: ReactNode }) {
  const late = !useHydrated() && !isOriginal
  const value = useMemo<Late>(() => ({ drawings: late, signs: false }), [late])
  return <LateContext value={value}>{children}</LateContext>
}

/** The same page in each of the other languages. */
const othersOf = (pathname: string): { id: string; name: string; href: string }[] =>
  language.others.map(({ id, name, prefix }) => ({
    id,
    name,
    href: startOf(import.meta.env.BASE_URL, prefix).replace(/\/$/, '') + pathname,
  }))

function useProseParts(): ProseParts {
  const picked = useGuide((state) => state.country)
  return useMemo(
    () => ({
      words: ui,
      language: language.id,
      loadClaim: (id) => loadClaims().then(({ claims }) => claims.find((claim) => claim.id === id)),
      loadTerm: (id) => loadGlossary().then(({ terms }) => terms.find((term) => term.id === id)),
      openWhole: (...asked) => void openWhole(...asked),
      emergency: { countries: spine.emergency, picked },
    }),
    [picked],
  )
}

/** A subscription to something that does not change while the page is open. */
const never = (): (() => void) => () => {}

/** Said only once the page is the reader's own: the day it was built is not the day it is read. */
function useOverdue(): string | undefined {
  const { now } = useActions()
  const overdue = useSyncExternalStore(
    never,
    () => isOverdue(spine.reviewDue, now()),
    () => false,
  )
  return overdue ? fill(ui.foot.overdue, { day: spine.reviewDue }) : undefined
}
