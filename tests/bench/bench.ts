import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '../../src/entry/serve.ts'
import { launch } from '../support/browser.ts'
import { newReader, phone } from './slow.ts'
import { kB, median, ms, p95, tableOf, type Row } from './table.ts'
import { cardTaps, finding, nextTaps } from './taps.ts'
import { twinOf } from './twin.ts'
import { firstVisit, paints, type First, type Side } from './visits.ts'

/**
 * `npm run bench`: how long a reader with a cheap phone waits, beside the same words as plain HTML. Both sides take
 * turns, so that whatever else the machine does hits both.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const rounds = Math.max(1, Number(values.rounds) || 5)
const step = '/guide/hormones'
const first = '/guide/not-alone'
/** A step with more questions than others. */
const asking = '/guide/for-partners'
/** Visits a round of which nothing but the first paint is asked: it differs most from one to the next. */
const glances = 4
/** Taps in one walk; at least 15 are made in all. */
const taps = Math.min(13, Math.max(6, Math.ceil(15 / rounds)))

type Times = Record<Side['name'], number[]>
const measured = {
  visits: { guide: [] as First[], plain: [] as First[] },
  paint: { guide: [], plain: [] } as Times,
  again: { guide: [], plain: [] } as Times,
  next: { guide: [], plain: [] } as Times,
  card: { guide: [], plain: [] } as Times,
  find: [] as { bytes: number; keys: number[] }[],
}

const dist = resolve('dist')
const twin = twinOf(dist)
const guide = await serve(dist, { port: 0 })
const plain = await serve(twin, { port: 0 })
/**
 * A browser that is watched notes where each error was made, also those that React makes in advance. For that it reads
 * all of React a second time, which holds a slow phone for 130 ms. No reader's browser does so (traced without a
 * watcher), and with this flag neither does ours.
 */
const browser = await launch(['--js-flags=--no-enable-lazy-source-positions'])

async function round(turn: number): Promise<void> {
  const contexts = [await newReader(browser), await newReader(browser)] as const
  const both: Side[] = [
    { name: 'guide', url: guide.url, context: contexts[0] },
    { name: 'plain', url: plain.url, context: contexts[1] },
  ]
  const sides = turn % 2 === 0 ? both : both.toReversed()
  for (const { name, url } of sides) {
    const visit = await firstVisit(browser, url + step)
    measured.visits[name].push(visit)
    note(name, { paint: visit.paint, again: visit.again.paint })
  }
  for (let glance = 0; glance < glances; glance += 1)
    for (const { name, url } of glance % 2 === 0 ? sides.toReversed() : sides)
      note(name, await paints(browser, url + step))
  add(measured.next, await nextTaps(sides, first, taps))
  add(measured.card, await cardTaps(sides, asking))
  for (const side of sides) if (side.name === 'guide') measured.find.push(await finding(side, step))
  for (const context of contexts) await context.close()
}

function note(name: Side['name'], { paint, again }: { paint: number; again: number }): void {
  measured.paint[name].push(paint)
  measured.again[name].push(again)
}

function add(to: Times, more: Times): void {
  to.guide.push(...more.guide)
  to.plain.push(...more.plain)
}

/** Both sides of a time, the ratio of their medians (or of another measure), and whether it is within the target. */
function timed(what: string, { guide, plain }: Times, target: number, of = median): Row {
  const ratio = of(guide) / of(plain)
  return {
    what,
    guide: ms(of(guide)),
    plain: ms(of(plain)),
    ratio: ratio.toFixed(2),
    target: `${target} or less`,
    met: ratio <= target,
  }
}

/** What the guide has alone: a size or a time, and its limit. */
const alone = (what: string, value: number, limit: number, said: (value: number) => string, plain = 'none'): Row => ({
  what,
  guide: said(value),
  plain,
  ratio: '',
  target: said(limit),
  met: value <= limit,
})

/** What has no target, and is told so that nothing is left out. */
const told = (what: string, guide: string): Row => ({ what, guide, plain: 'none', ratio: '', target: '', met: null })

function rowsOf(): Row[] {
  const { visits, paint, again, next, card, find } = measured
  const middle = (of: (visit: First) => number): number => median(visits.guide.map(of))
  const plainly = (of: (visit: First) => number, said: (value: number) => string): string =>
    said(median(visits.plain.map(of)))
  return [
    timed('First paint of a step, median', paint, 1.1),
    timed('First paint of a step, p95', paint, 1.1, p95),
    alone(
      'Bytes before the words are there',
      middle((visit) => visit.before.bytes),
      14_600,
      kB,
      plainly((visit) => visit.before.bytes, kB),
    ),
    alone(
      'Requests before the words are there',
      middle((visit) => visit.before.requests),
      1,
      String,
      plainly((visit) => visit.before.requests, String),
    ),
    alone(
      'Scripts of the first visit',
      middle((visit) => visit.scripts.all),
      105_000,
      kB,
    ),
    alone(
      'Our own code of the step, among them',
      middle((visit) => visit.scripts.code),
      20_000,
      kB,
    ),
    told('Our words, our drawings and the step ahead', kB(middle((visit) => visit.scripts.rest))),
    alone(
      'Total blocking time of the first visit',
      middle((visit) => visit.blocked),
      100,
      ms,
      plainly((visit) => visit.blocked, ms),
    ),
    timed('Tap "Next" to the new heading, median', next, 0.15),
    timed('Tap "Next" to the new heading, p95', next, 0.35, p95),
    timed('Tap a question to its answer, median', card, 1.1),
    alone('Find: bytes until results', median(find.map(({ bytes }) => bytes)), 31_000, kB),
    alone('Find: last key to results', median(find.flatMap(({ keys }) => keys)), 50, ms),
    alone(
      'Second visit, bytes',
      middle((visit) => visit.again.bytes),
      0,
      kB,
      plainly((visit) => visit.again.bytes, kB),
    ),
    timed('Second visit, first paint', again, 1.1),
  ]
}

try {
  for (let turn = 0; turn < rounds; turn += 1) {
    await round(turn)
    console.error(`Round ${turn + 1} of ${rounds} is done`)
  }
  console.log(
    `A step of the guide beside the same step as plain HTML: ${phone.roundTrip} ms round trip, ${phone.down / 1e6} Mbit/s, a processor ${phone.slower} times slower.\n`,
  )
  console.log(tableOf(rowsOf(), browser.version(), rounds))
} finally {
  await browser.close()
  guide.server.close()
  plain.server.close()
  rmSync(twin, { recursive: true, force: true })
}
