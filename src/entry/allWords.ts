import type { AllWords } from '../content/examples.ts'
import * as load from '../content/load.ts'
import type { Block, Widget, WidgetOf } from '../content/schema.ts'
import { stepsOf } from '../guide/order.ts'

/** Everything that is written, for the examples of the components. */
export async function loadAllWords(): Promise<AllWords> {
  const { spine, ui, supportWords, evidenceWords, noteWords, verdictMeans } = load
  const steps = await load.loadEverySection()
  const widgets = await Promise.all(stepsOf(spine).flatMap(({ id }) => load.loadWidget(id) ?? []))
  const blocks = steps.flatMap((step) => step.blocks)
  return {
    ui,
    spine,
    supportWords,
    evidenceWords,
    noteWords,
    verdictMeans,
    steps,
    support: await load.loadSupport(),
    questions: await load.loadQuestions(),
    claims: await load.loadClaims(),
    sources: await load.loadSources(),
    gaps: await load.loadGaps(),
    glossary: await load.loadGlossary(),
    checkIn: await load.loadCheckIn(),
    calm: await load.loadCalm(),
    talk: await load.loadTalk(),
    summary: await load.loadSummary(),
    display: await load.loadDisplay(),
    find: await load.loadFind(),
    print: await load.loadPrintWords(),
    listen: await load.loadListenWords(),
    proof: await load.loadProof(),
    rehearsal: await load.loadRehearsal(),
    widget: <Kind extends Widget['kind']>(kind: Kind) =>
      found(widgets, (each): each is WidgetOf<Kind> => each.kind === kind, kind),
    block: (kind) => found(blocks, (each): each is Block => each.kind === kind, kind),
  }
}

function found<T, Found extends T>(all: readonly T[], is: (each: T) => each is Found, kind: string): Found {
  const first = all.find(is)
  if (first === undefined) throw new Error(`No example can be made: the words have nothing of the kind "${kind}".`)
  return first
}
