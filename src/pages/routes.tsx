import { data, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router-dom'
import {
  loadCalm,
  loadCheckIn,
  loadClaims,
  loadGaps,
  loadGlossary,
  loadPages,
  loadQuestions,
  loadSection,
  loadSources,
  loadSummary,
  loadSupport,
  loadTalk,
  spine,
  type Leaf,
} from '../content/load.ts'
import type { Page } from '../content/schema.ts'
import { heirOf, paths } from '../guide/paths.ts'
import { PageError } from './FailedPage.tsx'
import { MissingPage } from './MissingPage.tsx'
import { Root } from './Root.tsx'
import { RootError } from './RootError.tsx'

/** Nothing at this address: answered with the not-found page. */
const missing = () => data(null, { status: 404 })

async function section({ params }: LoaderFunctionArgs): Promise<Leaf | Response> {
  const id = params['section'] ?? ''
  const heir = heirOf(id, spine.retired)
  if (heir) return redirect(heir)
  const leaf = await loadSection(id)
  if (!leaf) throw missing()
  return leaf
}

async function page(id: string): Promise<Page> {
  const found = (await loadPages()).pages.find((each) => each.id === id)
  if (!found) throw missing()
  return found
}

/** The whole guide as plain objects, shared by the browser, the tests and the prerender. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    ErrorBoundary: RootError,
    children: [
      {
        ErrorBoundary: PageError,
        children: [
          { path: paths.home, lazy: { Component: async () => (await import('./HomePage.tsx')).HomePage } },
          { path: paths.guide, loader: () => redirect(paths.home) },
          {
            path: paths.section(':section'),
            loader: section,
            lazy: { Component: async () => (await import('./SectionPage.tsx')).SectionPage },
          },
          {
            path: paths.questions,
            loader: loadQuestions,
            lazy: { Component: async () => (await import('./QuestionsPage.tsx')).QuestionsPage },
          },
          {
            path: paths.checkIn,
            loader: async () => ({ table: await loadCheckIn(), support: await loadSupport() }),
            lazy: { Component: async () => (await import('./CheckInPage.tsx')).CheckInPage },
          },
          {
            path: paths.support,
            loader: loadSupport,
            lazy: { Component: async () => (await import('./SupportPage.tsx')).SupportPage },
          },
          {
            path: paths.calm,
            loader: loadCalm,
            lazy: { Component: async () => (await import('./CalmPage.tsx')).CalmPage },
          },
          {
            path: paths.yourGuide,
            loader: async () => ({
              questions: await loadQuestions(),
              glossary: await loadGlossary(),
              support: await loadSupport(),
            }),
            lazy: { Component: async () => (await import('./YourGuidePage.tsx')).YourGuidePage },
          },
          {
            path: paths.evidence,
            loader: async () => ({ claims: await loadClaims(), sources: await loadSources(), gaps: await loadGaps() }),
            lazy: { Component: async () => (await import('./EvidencePage.tsx')).EvidencePage },
          },
          {
            path: paths.glossary,
            loader: loadGlossary,
            lazy: { Component: async () => (await import('./GlossaryPage.tsx')).GlossaryPage },
          },
          {
            path: paths.print,
            lazy: {
              Component: async () => (await import('./PrintPage.tsx')).PrintPage,
              loader: async () => (await import('./PrintPage.tsx')).loadPrinted,
            },
          },
          {
            path: paths.privacy,
            loader: () => page('privacy'),
            lazy: { Component: async () => (await import('./ProsePages.tsx')).PrivacyPage },
          },
          {
            path: paths.about,
            loader: () => page('about'),
            lazy: { Component: async () => (await import('./ProsePages.tsx')).AboutPage },
          },
          {
            path: paths.talk,
            loader: loadTalk,
            lazy: { Component: async () => (await import('./TalkPage.tsx')).TalkPage },
          },
          {
            path: paths.summary,
            loader: loadSummary,
            lazy: { Component: async () => (await import('./SummaryPage.tsx')).SummaryPage },
          },
          { path: '*', Component: MissingPage },
        ],
      },
    ],
  },
]
