/**
 * The only importer of the words. What every page needs comes at once; the rest comes when it is asked for. The JSON
 * that arrives here was checked and put into this form when the guide was built (`compile/`), so the casts below are
 * the one place where that promise is written down.
 */
import type { Leaf, Spine } from './compile/compile.ts'
import spineJson from './guide.json'
import type {
  Calm,
  CheckIn,
  Claims,
  DisplayWords,
  Find,
  FindDoc,
  Gaps,
  Glossary,
  ListenWords,
  OfflineWords,
  Pages,
  PrintWords,
  ProofWords,
  Questions,
  RehearsalWords,
  ShippedWords,
  Sources,
  Summary,
  Support,
  Talk,
  Widget,
} from './schema.ts'
import uiJson from './ui.json'

export const spine = spineJson as unknown as Spine
/** The words that every page needs. Those of one page alone have a module of their own, below. */
export const ui: Ui = uiJson
export type { Leaf, Spine, Step } from './compile/compile.ts'
export type Ui = Omit<
  typeof uiJson,
  | 'description'
  | 'home'
  | 'allQuestions'
  | 'support'
  | 'yourGuide'
  | 'copy'
  | 'evidence'
  | 'verdictMeans'
  | 'glossary'
  | 'privacy'
  | 'missing'
  | 'note'
>
export { default as description } from './ui.json?description'
export { default as language, isOriginal } from './languages.json?here'
export { default as homeWords } from './ui.json?home'
export { default as allQuestionsWords } from './ui.json?allQuestions'
export { default as verdictMeans } from './ui.json?verdictMeans'
export { default as supportWords } from './ui.json?support'
export { default as yourGuideWords } from './ui.json?yourGuide'
export { default as copyWords } from './ui.json?copy'
export { default as evidenceWords } from './ui.json?evidence'
export { default as glossaryWords } from './ui.json?glossary'
export { default as missingWords } from './ui.json?missing'
export { default as privacyWords } from './ui.json?privacy'
export { default as noteWords } from './ui.json?note'

const sections = import.meta.glob<unknown>('./sections/*.json', { import: 'default' })

/** The words of one step, with its cards. Nothing where there is no such step. */
export const loadSection = (id: string): Promise<Leaf> | undefined =>
  sections[`./sections/${id}.json`]?.() as Promise<Leaf> | undefined

const widgets = import.meta.glob<unknown>('./widgets/*.json', { import: 'default' })

/** What the one thing to try in a step works on. Nothing where it is words alone. */
export const loadWidget = (id: string): Promise<Widget> | undefined =>
  widgets[`./widgets/${id}.json`]?.() as Promise<Widget> | undefined

const words = <T>(module: Promise<{ default: unknown }>): Promise<T> => module.then((loaded) => loaded.default as T)

export const loadQuestions = (): Promise<Questions> => words(import('./questions.json'))
export const loadClaims = (): Promise<Claims> => words(import('./claims.json'))
export const loadSources = (): Promise<Sources> => words(import('./sources.json'))
export const loadGaps = (): Promise<Gaps> => words(import('./gaps.json'))
export const loadGlossary = (): Promise<Glossary> => words(import('./glossary.json'))
export const loadCheckIn = (): Promise<CheckIn> => words(import('./checkin.json'))
export const loadSupport = (): Promise<Support> => words(import('./support.json'))
export const loadDisplay = (): Promise<DisplayWords> => words(import('./display.json'))
export const loadTalk = (): Promise<Talk> => words(import('./talk.json'))
export const loadSummary = (): Promise<Summary> => words(import('./summary.json'))
export const loadCalm = (): Promise<Calm> => words(import('./calm.json'))
export const loadPages = (): Promise<Pages> => words(import('./pages.json'))
export const loadPrintWords = (): Promise<PrintWords> => words(import('./print.json'))
export const loadOffline = (): Promise<OfflineWords> => words(import('./offline.json'))
export const loadProof = (): Promise<ProofWords> => words(import('./proof.json'))
export const loadRehearsal = (): Promise<RehearsalWords> => words(import('./rehearsal.json'))
export const loadShipped = (): Promise<ShippedWords> => words(import('./shipped.json'))
export const loadListenWords = (): Promise<ListenWords> => words(import('./listen.json'))

/** Every step with its cards, in the order of the guide. */
export const loadEverySection = (): Promise<Leaf[]> =>
  Promise.all(spine.parts.flatMap((part) => part.steps.flatMap(({ id }) => loadSection(id) ?? [])))

/** The table behind Find: what people say, and the words of danger. */
export const loadFind = (): Promise<Find> => words(import('./find.json'))
/** Everything that can be found, made from all of the words when the guide was built. */
export const loadFindDocs = (): Promise<FindDoc[]> => words(import('./find.json?index'))
