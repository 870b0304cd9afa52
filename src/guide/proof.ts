/** What a browser has stored of this site and asked for it, read back: counted, dated, in the order of the page. */

export const places = ['device', 'tab', 'caches', 'workers', 'cookies', 'databases'] as const
export type Place = (typeof places)[number]
/** `since`: the oldest time in it, in milliseconds since 1970; null where nothing tells. */
export type Item = {
  kind: 'kept' | 'copy' | 'worker' | 'other'
  name: string
  since: number | null
  /** Files in it, for a copy. */
  files?: number
}
/** What is in each place; null where the browser does not let itself be asked. */
export type Found = Readonly<Record<Place, readonly Item[] | null>>
export const asks = ['pages', 'scripts', 'styles', 'letters', 'pictures'] as const
export type Ask = (typeof asks)[number]
/** Requests to this site by what was asked for, the other sites that were asked, and whether the list is cut. */
export type Asked = { own: Readonly<Record<Ask, number>>; others: readonly string[]; full: boolean }
/** Everything that was read at one moment (`at`, milliseconds since 1970). */
export type Reading = { found: Found; asked: Asked; at: number }

/** How many things are stored, in all places that could be read. */
export const totalOf = (found: Found): number => places.reduce((sum, place) => sum + (found[place]?.length ?? 0), 0)

/** Entries that a browser lists at most, before it leaves others out: the default of the standard. */
const fullList = 250

const endings: readonly [Ask, RegExp][] = [
  ['scripts', /\.js$/],
  ['styles', /\.css$/],
  ['letters', /\.woff2$/],
  ['pictures', /\.(svg|png|ico|webmanifest)$/],
]
const askOf = (path: string): Ask => endings.find(([, ending]) => ending.test(path))?.[0] ?? 'pages'

/** The requests of a page, by whether they went to its own origin. Addresses that are no requests are left out. */
export function askedOf(addresses: readonly string[], origin: string): Asked {
  const asked = addresses.filter((address) => URL.canParse(address) && /^(https?|wss?):/.test(address))
  const own = { pages: 0, scripts: 0, styles: 0, letters: 0, pictures: 0 }
  const others = new Set<string>()
  for (const address of asked) {
    const url = new URL(address)
    if (url.origin === origin) own[askOf(url.pathname)] += 1
    else others.add(url.origin)
  }
  return {
    own,
    others: [...others].toSorted(),
    full: addresses.length >= fullList,
  }
}

/** Times before this are none: the day in 2001 when milliseconds since 1970 got their thirteenth digit. */
const earliest = 1_000_000_000_000

/** The oldest time in what is stored as JSON. Never throws. */
export function sinceOf(text: string): number | null {
  const times: number[] = []
  try {
    JSON.parse(text, (_name, value: unknown) => {
      if (typeof value === 'number' && value >= earliest) times.push(value)
      return value
    })
  } catch {
    return null
  }
  return times.length > 0 ? times.reduce((oldest, time) => Math.min(oldest, time)) : null
}

export type Age = { unit: 'unknown' | 'now' } | { unit: 'minutes' | 'hours' | 'days'; count: number }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How old something is, in the largest unit that is full. A clock that was set back makes nothing older. */
export function ageOf(since: number | null, now: number): Age {
  if (since === null) return { unit: 'unknown' }
  const passed = now - since
  if (passed < minute) return { unit: 'now' }
  if (passed < hour) return { unit: 'minutes', count: Math.floor(passed / minute) }
  if (passed < day) return { unit: 'hours', count: Math.floor(passed / hour) }
  return { unit: 'days', count: Math.floor(passed / day) }
}
