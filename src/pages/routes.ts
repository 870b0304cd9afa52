import type { ComponentType } from 'react'
import {
  loadCalm,
  loadCheckIn,
  loadClaims,
  loadGaps,
  loadGlossary,
  loadPages,
  loadProof,
  loadQuestions,
  loadRehearsal,
  loadShipped,
  loadSources,
  loadSummary,
  loadSupport,
  loadTalk,
  spine,
} from '../content/load.ts'
import type { Page } from '../content/schema.ts'
import { heirOf, paths } from '../guide/paths.ts'
import { readSection } from './readSection.ts'

/**
 * What is shown at an address: a page with the words that it needs. `missing` and `failed` say that it stands in for
 * one, and `cause` why.
 */
export type View = { Page: ComponentType; words?: unknown; instead?: 'missing' | 'failed'; cause?: unknown }
/** What an address leads to: a view, or another address. */
export type Answer = View | { to: string }
export type Route = { path: string; answer: (id: string) => Promise<Answer> }

type Drawn = () => Promise<ComponentType>

/** A page and its words come side by side. */
async function view(page: Drawn, words?: () => Promise<unknown>): Promise<View> {
  const [Page, read] = await Promise.all([page(), words?.()])
  return { Page, words: read }
}

/** Nothing is at this address. */
const missing = async (): Promise<View> => ({
  Page: (await import('./MissingPage.tsx')).MissingPage,
  instead: 'missing',
})

async function section(id: string): Promise<Answer> {
  const to = heirOf(id, spine.retired)
  if (to) return { to }
  const [{ SectionPage }, words] = await Promise.all([import('./SectionPage.tsx'), readSection(id)])
  return words ? { Page: SectionPage, words } : missing()
}

async function page(id: string): Promise<Page> {
  const found = (await loadPages()).pages.find((each) => each.id === id)
  if (!found) throw new Error(`There are no words for the page "${id}"`)
  return found
}

const route = (path: string, page: Drawn, words?: () => Promise<unknown>): Route => ({
  path,
  answer: () => view(page, words),
})

/** The whole guide as plain objects, shared by the browser, the tests and the prerender. The first that fits is taken. */
export const routes: Route[] = [
  route(paths.home, async () => (await import('./HomePage.tsx')).HomePage),
  { path: paths.guide, answer: async () => ({ to: paths.home }) },
  { path: paths.section(':id'), answer: section },
  route(paths.questions, async () => (await import('./QuestionsPage.tsx')).QuestionsPage, loadQuestions),
  route(
    paths.checkIn,
    async () => (await import('./CheckInPage.tsx')).CheckInPage,
    async () => ({ table: await loadCheckIn(), support: await loadSupport() }),
  ),
  route(paths.support, async () => (await import('./SupportPage.tsx')).SupportPage, loadSupport),
  route(paths.calm, async () => (await import('./CalmPage.tsx')).CalmPage, loadCalm),
  route(
    paths.yourGuide,
    async () => (await import('./YourGuidePage.tsx')).YourGuidePage,
    async () => ({
      questions: await loadQuestions(),
      glossary: await loadGlossary(),
      support: await loadSupport(),
    }),
  ),
  route(
    paths.evidence,
    async () => (await import('./EvidencePage.tsx')).EvidencePage,
    async () => ({ claims: await loadClaims(), sources: await loadSources(), gaps: await loadGaps() }),
  ),
  route(paths.glossary, async () => (await import('./GlossaryPage.tsx')).GlossaryPage, loadGlossary),
  route(
    paths.print,
    async () => (await import('./PrintPage.tsx')).PrintPage,
    async () => (await import('./PrintPage.tsx')).loadPrinted(),
  ),
  route(
    paths.privacy,
    async () => (await import('./PrivacyPage.tsx')).PrivacyPage,
    async () => ({ page: await page('privacy'), proof: await loadProof() }),
  ),
  route(
    paths.saferReading,
    async () => (await import('./SaferReadingPage.tsx')).SaferReadingPage,
    async () => ({ page: await page('safer-reading'), rehearsal: await loadRehearsal() }),
  ),
  route(
    paths.about,
    async () => (await import('./AboutPage.tsx')).AboutPage,
    async () => ({ page: await page('about'), shipped: await loadShipped() }),
  ),
  route(paths.talk, async () => (await import('./TalkPage.tsx')).TalkPage, loadTalk),
  route(paths.summary, async () => (await import('./SummaryPage.tsx')).SummaryPage, loadSummary),
  { path: '*', answer: missing },
]
