// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isExplored, type Kept } from '../../src/guide/kept.ts'
import { noteOn } from '../../src/guide/notes.ts'
import { createGuideStore } from '../../src/store/guideStore.ts'
import { keeperOf, type Keep } from '../../src/store/keeper.ts'
import { load } from '../../src/store/saved.ts'
import { key } from '../../src/store/storage.ts'
import { clockAt, evening } from '../support/clock.ts'
import { browserStorage, MemoryStorage } from '../support/storage.ts'

type Tabs = ReturnType<typeof browser>
/** One device and two tabs of a reader who waits so many milliseconds before each act. */
function browser(pause = 1) {
  const device = new MemoryStorage()
  const storages = [new MemoryStorage(), new MemoryStorage()] as const
  const clock = clockAt(evening)
  const others: (() => void)[] = []
  const open = (which: 0 | 1, nothing = false) => {
    const store = createGuideStore({
      keeper: keeperOf(browserStorage(device, storages[which]).boxes, {}),
      now: clock.now,
      tellOthers: () => others[1 - which]?.(),
    })
    store.begin(nothing)
    others[which] = () => store.getState().erased()
    return store
  }
  const tabs = [open(0), open(1)]
  return {
    device,
    storages,
    of: (which: 0 | 1) => {
      clock.tick(pause)
      return (tabs[which] ?? open(which)).getState()
    },
    reload: (which: 0 | 1) => {
      tabs[which] = open(which, tabs[which]?.getState().keep === 'nothing')
    },
  }
}

const which = fc.constantFrom(0 as const, 1 as const)
const id = fc.constantFrom('a', 'b', 'c')
const stored = (storage: MemoryStorage): Kept => load(storage.getItem(key), {}).kept
const seeing = (kept: Kept, notes: boolean) => ({
  saved: kept.saved.map((item) => item.id).toSorted(),
  explored: ['a', 'b', 'c'].filter((each) => isExplored(kept, each)),
  ...(notes ? { notes: ['a', 'b', 'c'].map((each) => noteOn(kept.notes, each)) } : {}),
})
const toggled = (set: ReadonlySet<string>, each: string, on: boolean): Set<string> => {
  const next = new Set(set)
  return on ? next.add(each) : (next.delete(each), next)
}

test('Two tabs on one device: what the reader did last to each thing is so, though a tab slept and nobody told it', () => {
  type Known = { saved: Set<string>; explored: Set<string>; notes: Record<string, string> }
  const did = fc.constantFrom('save', 'mark', 'note', 'read', 'reload', 'wake')
  const act = fc.record({ did, which, id, text: fc.constantFrom('one', ' two ', '<i>', '') })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const tabs = browser(3000)
      tabs.of(0).choose('device')
      tabs.reload(1)
      const known: Known = { saved: new Set(), explored: new Set(), notes: {} }
      for (const { did, which, id, text } of acts) {
        const tab = tabs.of(which)
        const [was, marked] = [tab.kept.saved.some((item) => item.id === id), isExplored(tab.kept, id)]
        if (did === 'save') tab.toggleSaved('step', id)
        if (did === 'mark') tab.toggleExplored(id)
        if (did === 'note') tab.writeNote(id, text)
        if (did === 'read') tab.visit(id, false)
        if (did === 'wake') tab.refresh()
        if (did === 'reload') tabs.reload(which)
        // They pressed what they saw: a tab that slept shows an older state, and the press means the other one.
        if (did === 'save') known.saved = toggled(known.saved, id, !was)
        if (did === 'mark') known.explored = toggled(known.explored, id, !marked)
        if (did === 'note') known.notes[id] = text
      }
      const expected = {
        saved: [...known.saved].toSorted(),
        explored: [...known.explored].toSorted(),
        notes: ['a', 'b', 'c'].map((each) => known.notes[each] ?? ''),
      }
      expect(seeing(stored(tabs.device), true)).toEqual(expected)
      for (const tab of [0, 1] as const) {
        tabs.of(tab).refresh()
        expect(seeing(tabs.of(tab).kept, true)).toEqual(expected)
        expect(tabs.storages[tab].length).toBe(0)
      }
    }),
    { numRuns: 150 },
  )
})

/** What each tab shows and each storage holds, kept by sets alone. `null`: there is no key. */
type Shown = { keep: Keep; view: Set<string>; stored: Set<string> | null; quiet: boolean }
type Model = { device: Set<string> | null; tabs: [Shown, Shown] }

/** The other tab is told at once, as browsers do: what is kept on the device is the same for both, or gone for both. */
function told(model: Model, mine: Shown): void {
  for (const tab of model.tabs) {
    if (tab === mine || tab.keep !== 'device') continue
    if (model.device) tab.view = new Set(model.device)
    else Object.assign(tab, { keep: 'tab', view: new Set(), quiet: true })
  }
}

function written(model: Model, tab: Shown): void {
  tab.quiet = false
  if (tab.keep === 'device') model.device = new Set(tab.view)
  if (tab.keep === 'tab') tab.stored = new Set(tab.view)
  told(model, tab)
}

function chosen(model: Model, tab: Shown, keep: Keep): void {
  const all = new Set([...tab.view, ...(keep === 'device' ? (model.device ?? []) : [])])
  const unwritten = keep === 'tab' && all.size === 0
  if (keep !== 'device') model.device = null
  if (keep !== 'tab') tab.stored = null
  Object.assign(tab, { keep, view: all })
  if (!unwritten) written(model, tab)
  tab.quiet = false
  told(model, tab)
}

function erased(model: Model): void {
  model.device = null
  for (const tab of model.tabs)
    Object.assign(tab, { view: new Set(), stored: null, quiet: true, keep: tab.keep === 'nothing' ? 'nothing' : 'tab' })
}

function begun(model: Model, tab: Shown): void {
  tab.quiet = false
  if (tab.keep !== 'nothing') tab.keep = model.device ? 'device' : 'tab'
  tab.view = new Set(tab.keep === 'device' ? model.device : tab.keep === 'tab' ? tab.stored : [])
}

function expectSame(tabs: Tabs, { device, tabs: shown }: Model): void {
  const ids = (kept: Kept): string[] => [...kept.saved.map((item) => item.id), ...Object.keys(kept.seen)].toSorted()
  const held = (storage: MemoryStorage): string[] | null => (storage.length === 0 ? null : ids(stored(storage)))
  const sorted = (set: Set<string> | null): string[] | null => set && [...set].toSorted()
  expect(held(tabs.device), 'device').toEqual(sorted(device))
  for (const which of [0, 1] as const) {
    expect(tabs.of(which).keep).toBe(shown[which].keep)
    expect(ids(tabs.of(which).kept), `tab ${which} shows`).toEqual(sorted(shown[which].view))
    expect(held(tabs.storages[which]), `tab ${which} holds`).toEqual(sorted(shown[which].stored))
  }
}

test('C9, C12: Through choices, erases and reloads what was saved is where the reader chose, and nowhere else', () => {
  const did = fc.constantFrom('save', 'save', 'read', 'device', 'tab', 'nothing', 'erase', 'reload')
  fc.assert(
    fc.property(fc.array(fc.record({ did, which, id }), { maxLength: 20 }), (acts) => {
      const tabs = browser()
      const fresh = (): Shown => ({ keep: 'tab', view: new Set(), stored: null, quiet: false })
      const model: Model = { device: null, tabs: [fresh(), fresh()] }
      for (const [index, { did, which, id }] of acts.entries()) {
        const [tab, shown] = [tabs.of(which), model.tabs[which]]
        if (did === 'save') {
          tab.toggleSaved('step', id)
          shown.view = toggled(shown.view, id, !shown.view.has(id))
          written(model, shown)
        } else if (did === 'read') {
          tab.visit(`step ${index}`, false)
          shown.view.add(`step ${index}`)
          if (!shown.quiet) written(model, shown)
        } else if (did === 'erase') {
          tab.erase()
          erased(model)
        } else if (did === 'reload') {
          tabs.reload(which)
          begun(model, shown)
        } else {
          tab.choose(did)
          chosen(model, shown, did)
        }
        // Each write is told to the other tab, and what that one does about it is told back.
        for (const told of which === 0 ? ([1, 0, 1] as const) : ([0, 1, 0] as const)) tabs.of(told).refresh()
        expectSame(tabs, model)
      }
    }),
    { numRuns: 300 },
  )
})
