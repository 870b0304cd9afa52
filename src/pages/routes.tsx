import { data, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router-dom'
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
  loadSection,
  loadShipped,
  loadSources,
  loadSummary,
  loadSupport,
  loadTalk,
  spine,
} from '../content/load.ts'
import type { SceneShape } from '../components/Scene/shape.ts'
import type { Hour, Page } from '../content/schema.ts'
import { positionOf } from '../guide/order.ts'
import { heirOf, paths } from '../guide/paths.ts'
import { PageError } from './FailedPage.tsx'
import { Root } from './Root.tsx'
import type { Read } from './SectionPage.tsx'
import { RootError } from './RootError.tsx'

/** Nothing at this address: answered with the not-found page, which is here before the answer is. */
const missing = async () => data(await import('./MissingPage.tsx'), { status: 404 })

/** Each hour is drawn by a file of its own: a step shows one of five. */
const hours: Record<Hour, () => Promise<SceneShape>> = {
  dusk: async () => (await import('../components/Scene/hours/dusk.ts')).dusk,
  night: async () => (await import('../components/Scene/hours/night.ts')).night,
  predawn: async () => (await import('../components/Scene/hours/predawn.ts')).predawn,
  morning: async () => (await import('../components/Scene/hours/morning.ts')).morning,
  day: async () => (await import('../components/Scene/hours/day.ts')).day,
}

function sceneOf(id: string): Promise<SceneShape> | undefined {
  const hour = positionOf(spine, id)?.part.hour
  return hour && hours[hour]()
}

async function section({ params }: LoaderFunctionArgs): Promise<Read | Response> {
  const id = params['section'] ?? ''
  const heir = heirOf(id, spine.retired)
  if (heir) return redirect(heir)
  const [leaf, scene] = await Promise.all([loadSection(id), sceneOf(id)])
  if (!leaf || !scene) throw await missing()
  return { ...leaf, scene }
}

async function page(id: string): Promise<Page> {
  const found = (await loadPages()).pages.find((each) => each.id === id)
  if (!found) throw await missing()
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
            loader: async () => ({ page: await page('privacy'), proof: await loadProof() }),
            lazy: { Component: async () => (await import('./PrivacyPage.tsx')).PrivacyPage },
          },
          {
            path: paths.saferReading,
            loader: async () => ({ page: await page('safer-reading'), rehearsal: await loadRehearsal() }),
            lazy: { Component: async () => (await import('./SaferReadingPage.tsx')).SaferReadingPage },
          },
          {
            path: paths.about,
            loader: async () => ({ page: await page('about'), shipped: await loadShipped() }),
            lazy: { Component: async () => (await import('./AboutPage.tsx')).AboutPage },
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
          { path: '*', lazy: { Component: async () => (await import('./MissingPage.tsx')).MissingPage } },
        ],
      },
    ],
  },
]
