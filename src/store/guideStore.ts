import { createStore, type StoreApi } from 'zustand/vanilla'
import { withSetting, type Setting } from '../guide/display.ts'
import {
  isExplored,
  isSaved,
  merge,
  moveTo,
  nothingKept,
  openQuestion,
  reachEnd,
  toggleExplored,
  toggleSaved,
  visit,
  type Kept,
  type SavedKind,
} from '../guide/kept.ts'
import { putBack, removeNote, writeNote, type Note } from '../guide/notes.ts'
import type { Offline } from '../guide/offline.ts'
import type { Keep, Keeper, Outcome } from './keeper.ts'

/** Where on the page the reader was when something came to be worth keeping: the choice stands after that control. */
export type Offer = `save:${string}` | `explored:${string}` | `note:${string}`
type Refused = Exclude<Outcome, 'kept'>

export type GuideState = {
  kept: Kept
  keep: Keep
  /** "Keep your place?" stands here until the page is left. */
  offer: Offer | null
  /** The first refusal of the browser is told where it happened. */
  trouble: { at: Offer | 'choice'; outcome: Refused } | null
  /** The country picked on this visit. In memory only. */
  country: string | null
  /** The browser refused the last thing that it was to keep: what the page shows is not stored. */
  unkept: Refused | false
  /** What was answered in the check-in on this visit, by ids. In memory only. */
  checkIn: readonly string[]
  /** Something was erased in another tab: nothing is written until the reader keeps something again. */
  quiet: boolean
  /** The copy for reading without internet. In memory only: what is there is asked for at each start. */
  offline: Offline
}

export type GuideActions = {
  toggleSaved: (kind: SavedKind, id: string) => void
  toggleExplored: (id: string) => void
  reachEnd: (id: string) => void
  openQuestion: (id: string) => void
  visit: (section: string, detour: boolean) => void
  moveTo: (section: string, block: string | null) => void
  /** A note as it is now, in the place of what `was` there; an empty one is none. */
  writeNote: (section: string, text: string, was?: string) => void
  removeNote: (section: string, text: string) => void
  putNoteBack: (section: string, index: number, note: Note) => void
  choose: (keep: Keep) => void
  eraseOnLeave: (erase: boolean) => void
  /** null: as the device says. */
  display: (name: Setting, value: string | null) => void
  /** What a copy holds, added to what is here. */
  restore: (copy: Kept) => void
  /** Everything is gone, here and in every other open tab. */
  erase: () => void
  /** How many entries of ours are stored, read back from the storages. */
  readBack: () => number
  /** Another tab erased everything. */
  erased: () => void
  pickCountry: (country: string | null) => void
  answerCheckIn: (answers: readonly string[]) => void
  /** The page was left: what was offered and told there is over. */
  turnPage: () => void
  /** Another tab wrote or erased. */
  refresh: () => void
  /** The reader says yes to the newer version that waits. */
  takeNewer: () => void
  /** The time, for what is true on some days only. Milliseconds since 1970. */
  now: () => number
}

/** The hands that make and remove the copy for reading without internet. */
export type OfflineCopy = {
  /** It is there exactly as long as something is kept on the device. */
  follow: (wanted: boolean, tell: (offline: Offline) => void) => void
  /** Puts the newer one into use and shows it in this tab. */
  take: () => void
}

/** Where what the page shows is stored by now: nowhere while the browser refuses it, or after an erase. */
export const storedIn = ({ unkept, quiet, keep }: Pick<GuideState, 'unkept' | 'quiet' | 'keep'>): Keep =>
  unkept || quiet ? 'nothing' : keep

export type GuideStore = StoreApi<GuideState & GuideActions>
export type GuideParts = {
  keeper: Keeper
  now: () => number
  /** Tells the other open tabs that everything was erased. */
  tellOthers?: () => void
  copy?: OfflineCopy
}

type Change = {
  next: (kept: Kept) => Kept
  at?: Offer
  /** Not done at all where the browser refuses to keep it. */
  orNot?: true
  /** The reader asked for it, so it may be written after an erase. */
  asked?: true
  /** Not done again when another tab wrote at the same moment: the place is where somebody was last. */
  once?: true
}

/** What is so on each visit at first, whatever is kept. */
const atFirst = {
  offer: null,
  trouble: null,
  country: null,
  unkept: false,
  checkIn: [],
  quiet: false,
} as const satisfies Partial<GuideState>

/** Milliseconds in which two tabs may have written at once, each without having seen the other. */
const moment = 2000

/** After an erase in another tab: the device is left to itself, and what could not be kept there is gone with the rest. */
const inTabAlone: Pick<GuideState, 'keep' | 'unkept'> = { keep: 'tab', unkept: false }

const withNotes = (kept: Kept, notes: Kept['notes']): Kept => (notes === kept.notes ? kept : { ...kept, notes })

/**
 * The one store. It starts empty, as the prerendered pages are; `begin` fills it. Where a page is brought back that the
 * reader had left, it begins anew, and what the exit took away is not written again until they keep something.
 */
export function createGuideStore({
  keeper,
  now,
  tellOthers = () => {},
  copy,
}: GuideParts): GuideStore & { begin: (nothing: boolean, left?: boolean) => void } {
  let told = false
  let recent: { next: Change['next']; until: number }[] = []
  const store = createStore<GuideState & GuideActions>()((set, get) => {
    const tell = (at: Offer | 'choice', outcome: Outcome): Pick<GuideState, 'trouble'> => {
      if (outcome === 'kept' || (told && at !== 'choice')) return { trouble: null }
      told = true
      return { trouble: { at, outcome } }
    }
    const change = ({ next, at, asked, once, orNot }: Change): void => {
      const { keep, kept: known, quiet } = get()
      const { kept: before, erased } = keeper.pull(keep, known)
      // Done again, it would bring back what was erased.
      if (erased) recent = []
      const after = next(before)
      const silent = (quiet || erased) && !asked
      if (after === known) return
      const offered = at && !after.asked ? { ...after, asked: true } : after
      const pushed = silent || offered === before ? null : keeper.push(erased ? 'tab' : keep, offered, orNot)
      const undone = orNot && pushed !== 'kept'
      if (!once && !undone && !silent)
        recent = [...recent.filter(({ until }) => until > now()), { next, until: now() + moment }]
      set({
        kept: undone ? before : offered,
        quiet: silent,
        ...(erased ? inTabAlone : {}),
        ...(pushed && !undone ? { unkept: pushed !== 'kept' && pushed } : {}),
        ...(offered === after ? {} : { offer: at ?? null }),
        ...(at ? tell(at, pushed ?? 'kept') : {}),
      })
      if (erased) follow(false)
    }
    return {
      now,
      ...atFirst,
      kept: nothingKept,
      keep: 'tab',
      offline: 'none',
      // The reader presses what they see: where another tab was faster, it stays as they meant it.
      toggleSaved: (kind, id) => {
        const was = isSaved(get().kept, kind, id)
        const next = (kept: Kept): Kept => (isSaved(kept, kind, id) === was ? toggleSaved(kept, kind, id, now()) : kept)
        change({ next, at: `save:${kind}:${id}`, asked: true })
      },
      toggleExplored: (id) => {
        const was = isExplored(get().kept, id)
        const next = (kept: Kept): Kept => (isExplored(kept, id) === was ? toggleExplored(kept, id, now()) : kept)
        change({ next, at: `explored:${id}`, asked: true })
      },
      reachEnd: (id) => change({ next: (kept) => reachEnd(kept, id, now()), at: `explored:${id}` }),
      openQuestion: (id) => change({ next: (kept) => openQuestion(kept, id, now()) }),
      visit: (section, detour) => change({ next: (kept) => visit(kept, section, detour, now()), once: true }),
      moveTo: (section, block) => change({ next: (kept) => moveTo(kept, section, block, now()), once: true }),
      writeNote: (section, text, was) =>
        change({
          next: (kept) => withNotes(kept, writeNote(kept.notes, section, text, now(), was)),
          at: `note:${section}`,
          asked: true,
        }),
      removeNote: (section, text) =>
        change({ next: (kept) => withNotes(kept, removeNote(kept.notes, section, text)), asked: true }),
      putNoteBack: (section, index, note) =>
        change({ next: (kept) => withNotes(kept, putBack(kept.notes, section, index, note)), asked: true }),
      // The exit goes by what is stored: what could not be stored is not shown as chosen.
      eraseOnLeave: (eraseOnLeave) => change({ next: (kept) => ({ ...kept, eraseOnLeave }), orNot: true, asked: true }),
      display: (name, value) =>
        change({ next: (kept) => ({ ...kept, display: withSetting(kept.display, name, value) }), asked: true }),
      restore: (copy) => change({ next: (kept) => merge(kept, copy), asked: true }),
      erase: () => {
        get().erased()
        tellOthers()
      },
      readBack: () => keeper.readBack(),
      erased: () => {
        keeper.erase()
        recent = []
        set({
          kept: nothingKept,
          keep: get().keep === 'nothing' ? 'nothing' : 'tab',
          offer: null,
          trouble: null,
          unkept: false,
          quiet: true,
          checkIn: [],
        })
        follow(false)
      },
      choose: (keep) => {
        const { kept: mine, erased } = keeper.pull(get().keep, get().kept)
        if (erased) recent = []
        const theirs = keep === 'device' ? keeper.pull('device', nothingKept).kept : nothingKept
        const kept = { ...merge(mine, theirs), asked: true }
        const outcome = keeper.move(keep, kept)
        set({ kept, quiet: false, ...(outcome === 'kept' ? { keep, unkept: false } : {}), ...tell('choice', outcome) })
        if (outcome === 'kept') follow(keep === 'device')
      },
      pickCountry: (country) => set({ country }),
      answerCheckIn: (checkIn) => set({ checkIn }),
      turnPage: () => {
        const { offer, trouble } = get()
        if (offer || trouble) set({ offer: null, trouble: null })
      },
      refresh: () => {
        const { keep, kept, quiet } = get()
        const pulled = keeper.pull(keep, kept)
        // What this tab did in the last moment may have been written over: it is done again, once.
        const mine = pulled.erased ? [] : recent.filter(({ until }) => until > now())
        recent = []
        const both = mine.reduce((so, { next }) => next(so), pulled.kept)
        if (both !== pulled.kept && !quiet) keeper.push(keep, both)
        set({ kept: both, quiet: quiet || pulled.erased, ...(pulled.erased ? inTabAlone : {}) })
        if (pulled.erased) follow(false)
      },
      takeNewer: () => copy?.take(),
    }
  })
  const follow = (wanted: boolean): void => copy?.follow(wanted, (offline) => store.setState({ offline }))
  const begin = (nothing: boolean, left = false): void => {
    const begun = keeper.begin(nothing)
    recent = []
    store.setState({ ...atFirst, ...begun, quiet: left && begun.keep === 'tab' })
    // What an earlier visit left behind, where the browser or the exit was faster than we were, goes now.
    follow(begun.keep === 'device')
  }
  return Object.assign(store, { begin })
}
