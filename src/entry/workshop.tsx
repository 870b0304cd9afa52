import '../styles/index.css'
import './workshop.css'
import { Fragment, useLayoutEffect, useSyncExternalStore, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadAllWords } from './allWords.ts'
import { examplesOf, type Example } from './examples.ts'
import { Stage } from './Stage.tsx'
import { namesIn, placeOf, views, type ViewName } from './workshopViews.ts'

/**
 * The workshop: every component with its examples, in six views. `/workshop` lists them and shows those of one;
 * `/workshop/one#Component/example/view` is one example alone, which is what the sweeps look at; without a
 * name it is all of a component, for the pictures.
 */
const onHash = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
const useHash = (): string => useSyncExternalStore(onHash, () => window.location.hash)

/** Puts a view on the page, as Display and the device do. */
function show(view: ViewName): void {
  const { documentElement: page } = document
  const { dir = 'ltr', data } = views[view]
  page.dir = dir
  delete page.dataset['contrast']
  Object.assign(page.dataset, data)
  page.dataset['view'] = view
}

/** One example, or all of a component, in the view that the hash names. */
function One({ examples }: { examples: readonly Example[] }) {
  const [component, name, view] = namesIn(useHash())
  const shown = examples.filter((each) => each.component === component && (name === '' || each.name === name))
  useLayoutEffect(() => show(view), [view])
  return (
    // Its own each time: what was pressed in one example is not pressed in the next.
    <main className="stage wrap" key={`${component}/${name}`} data-example={`${component}/${name}`} data-hour="morning">
      <h1 className="vh">{component}</h1>
      {shown.map((each) => (
        <section key={each.name}>
          <h2 className={name === '' ? 'stage-name' : 'vh'}>{each.name}</h2>
          {each.drawn}
        </section>
      ))}
    </main>
  )
}

/** The list, and the examples of one component in all views. */
function Bench({ examples }: { examples: readonly Example[] }) {
  const [chosen] = namesIn(useHash())
  const components = [...new Set(examples.map(({ component }) => component))]
  const component = components.includes(chosen) ? chosen : components[0]
  return (
    <div className="bench">
      <nav aria-label="Components">
        {components.map((each) => (
          <a key={each} href={placeOf(each)} aria-current={each === component ? 'page' : undefined}>
            {each}
          </a>
        ))}
      </nav>
      <main>
        <h1>{component}</h1>
        {examples
          .filter((each) => each.component === component)
          .map(({ name }) => (
            <Fragment key={`${component}/${name}`}>
              <h2>{name}</h2>
              <div className="views">
                {(Object.keys(views) as ViewName[]).map((view) => (
                  <figure key={view}>
                    <figcaption>{view}</figcaption>
                    {/* Our own page, which is not to be held back. */}
                    {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
                    <iframe
                      title={`${component}, ${name}, ${view}`}
                      src={`/workshop/one${placeOf(component ?? '', name, view)}`}
                      width={views[view].width}
                      loading="lazy"
                    />
                  </figure>
                ))}
              </div>
            </Fragment>
          ))}
      </main>
    </div>
  )
}

const words = await loadAllWords()
const examples = examplesOf(words)
// What waits for scripts does not wait here.
document.documentElement.dataset['ready'] = ''
// For those who go through all of them.
document.body.dataset['examples'] = JSON.stringify(examples.map(({ component, name }) => ({ component, name })))
const draw = (page: ReactNode): void => createRoot(document.getElementById('root') ?? document.body).render(page)

if (window.location.pathname.endsWith('/one'))
  draw(
    <Stage words={words}>
      <One examples={examples} />
    </Stage>,
  )
else draw(<Bench examples={examples} />)
