import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'

/** Contrast of what changes when a control has the focus, with what was there before (WCAG 1.4.11, 2.4.13). */
const enough = 3
/** How far outside a control, and how far inside, its ring may be. CSS pixels. */
const reach = { outside: 12, inside: 8 }

type Box = { left: number; top: number; right: number; bottom: number }
type Side = keyof Box
type Is = (x: number, y: number) => boolean
type Stop = {
  name: string
  /** What the ring lies around. */ box: Box
  /** Its pieces: a link that goes on in the next line has several. */ pieces: readonly {
    width: number
    height: number
  }[]
}

/**
 * Goes with the Tab key to each kind of control of a page that was not `seen` in such a place. Tells of each that changes
 * too little, or not on each of its sides, when it has the focus: measured on what is drawn, so that scenes, bars that
 * lie over it, and edges that cut it off count.
 */
export async function dimRings(page: Page, seen: Set<string>): Promise<string[]> {
  const problems: string[] = []
  let picture: Picture | undefined
  // Where an answer takes the focus along, it does so in the frame after it.
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))))
  for (const [index, kind] of (await page.evaluate(stopsIn)).entries()) {
    if (seen.has(kind)) continue
    seen.add(kind)
    // From the control before it, and to the first one from the second.
    await page.evaluate((from) => window.stops?.[from]?.focus({ preventScroll: true }), index === 0 ? 1 : index - 1)
    await page.keyboard.press(index === 0 ? 'Shift+Tab' : 'Tab')
    picture ??= await pictureOf(page)
    const ringed = await standing(page, picture)
    if (!ringed) continue
    const { stop, at, before } = ringed
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    const problem = judge(stop, { at, is: differing(at, before, await picture(at)) })
    if (problem) problems.push(`${stop.name}: ${problem}`)
  }
  return problems
}

type Picture = Awaited<ReturnType<typeof pictureOf>>

/** What has the focus, with a picture of it that was taken while it stood still: a face may come late, and move it. */
async function standing(page: Page, picture: Picture): Promise<{ stop: Stop; at: Box; before: PNG } | null> {
  const stop = await page.evaluate(focused)
  if (!stop) return null
  const at = around(stop.box, page)
  const before = await picture(at)
  const still = JSON.stringify(await page.evaluate(focused)) === JSON.stringify(stop)
  return still ? { stop, at, before } : standing(page, picture)
}

declare global {
  interface Window {
    /** What Tab stops at, in its order. */ stops?: HTMLElement[]
  }
}

/** In the page: a name for the kind and the place of each control at which Tab stops. */
function stopsIn(): string[] {
  const states = ['data-hour', 'data-quiet', 'data-state', 'aria-pressed', 'aria-current', 'aria-expanded', 'open']
  const top = document.querySelector('dialog:modal') ?? document
  window.stops = Array.from(
    top.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ).filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      !each.matches(':disabled, [tabindex="-1"]') &&
      // Of a group, Tab comes to the one that is chosen, or to the first.
      (!each.matches('[type=radio]:not(:checked)') ||
        each === each.closest('fieldset')?.querySelector('[type=radio]:not(:has(~ :checked))')),
  )
  return window.stops.map((stop) => {
    const kind = [stop.tagName]
    for (let each: Element | null = stop; each; each = each.parentElement) {
      const is = states.flatMap((name) => (each?.hasAttribute(name) ? `${name}=${each.getAttribute(name)}` : []))
      kind.push([each.getAttribute('class'), ...is].join(' '))
    }
    return kind.filter(Boolean).join('<')
  })
}

/** In the page: what has the focus. */
function focused(): Stop | null {
  const active = document.activeElement
  if (!active || active === document.body) return null
  let ringed: Element | null = active
  while (ringed && getComputedStyle(ringed).outlineStyle === 'none') ringed = ringed.parentElement
  const around = ringed ?? active
  const { left, top, right, bottom } = around.getBoundingClientRect()
  const words = active.getAttribute('aria-label') ?? active.closest('label')?.textContent ?? active.textContent
  return {
    name: `${active.tagName.toLowerCase()} "${words?.trim().slice(0, 40)}"`,
    box: { left, top, right, bottom },
    pieces: Array.from(around.getClientRects(), ({ width, height }) => ({ width, height })),
  }
}

/** A control with its surroundings, as far as they are in the window. */
function around(box: Box, page: Page): Box {
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  return {
    left: Math.max(0, Math.floor(box.left - reach.outside)),
    top: Math.max(0, Math.floor(box.top - reach.outside)),
    right: Math.min(width, Math.ceil(box.right + reach.outside)),
    bottom: Math.min(height, Math.ceil(box.bottom + reach.outside)),
  }
}

/** Takes pictures of parts of the window, with less ado than Playwright's own: there are many. */
async function pictureOf(page: Page): Promise<(at: Box) => Promise<PNG>> {
  const session = await page.context().newCDPSession(page)
  return async (at) => {
    const { x, y } = await page.evaluate(() => ({ x: window.scrollX, y: window.scrollY }))
    const { data } = await session.send('Page.captureScreenshot', {
      clip: { x: x + at.left, y: y + at.top, width: at.right - at.left, height: at.bottom - at.top, scale: 1 },
      optimizeForSpeed: true,
    })
    return PNG.sync.read(Buffer.from(data, 'base64'))
  }
}

/** Whether a pixel of the window differs enough between two pictures of this part of it. */
function differing(at: Box, before: PNG, after: PNG): (x: number, y: number) => boolean {
  return (x, y) => {
    if (x < at.left || x >= at.right || y < at.top || y >= at.bottom) return false
    const place = ((y - at.top) * before.width + x - at.left) * 4
    return contrast(luminance(before.data, place), luminance(after.data, place)) >= enough
  }
}

const linear = Array.from({ length: 256 }, (_, value) =>
  value / 255 <= 0.040_45 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
)
const luminance = (data: Uint8Array, at: number): number =>
  0.2126 * (linear[data[at] ?? 0] ?? 0) +
  0.7152 * (linear[data[at + 1] ?? 0] ?? 0) +
  0.0722 * (linear[data[at + 2] ?? 0] ?? 0)
const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** What is wrong with a ring: it is to be as large as a line of two pixels around the control, and on each of its sides. */
function judge({ box, pieces }: Stop, { at, is }: { at: Box; is: Is }): string | undefined {
  const needed = 4 * Math.max(...pieces.map(({ width, height }) => width + height))
  let drawn = 0
  for (let y = at.top; y < at.bottom; y += 1) for (let x = at.left; x < at.right; x += 1) if (is(x, y)) drawn += 1
  if (drawn < needed) return `of ${Math.round(needed)} pixels that should change enough, ${drawn} do`
  const missing =
    pieces.length === 1 ? (['left', 'top', 'right', 'bottom'] as const).filter((side) => !ends(box, side, is)) : []
  return missing.length > 0 ? `nothing is seen at its ${missing.join(', ')}` : undefined
}

/** Whether a ring is seen on this side of a box, somewhere around the middle of it. */
function ends(box: Box, side: Side, is: Is): boolean {
  const upright = side === 'left' || side === 'right'
  const [from, to] = upright ? [box.top, box.bottom] : [box.left, box.right]
  const inwards = side === 'left' || side === 'top' ? 1 : -1
  return [0.3, 0.4, 0.5, 0.6, 0.7].some((part) => {
    const along = Math.round(from + (to - from) * part)
    return Array.from({ length: reach.outside + reach.inside }, (_, step) => step - reach.outside).some((step) => {
      const across = Math.floor(box[side] + inwards * step)
      return upright ? is(across, along) : is(along, across)
    })
  })
}
