/** The copy for reading offline: what is known of it, and which of its files answers an address. */
export type Offline = 'none' | 'making' | 'ready' | 'waiting' | 'failed' | 'removing' | 'removed' | 'stuck'

/**
 * What is heard of the copy. `asked`: it is to be there. `made`: it is whole and answers. `fault`: an attempt to make it
 * failed. `broken`: it is not whole, and could not be mended. `newer`: a newer one waits. `taken`: the newer one is in
 * use. `removing`, `gone`, `left` (some of it could not be removed), `wanted` (another tab asked for it meanwhile).
 */
export type OfflineNews =
  | 'asked'
  | 'made'
  | 'fault'
  | 'broken'
  | 'newer'
  | 'taken'
  | 'removing'
  | 'gone'
  | 'left'
  | 'wanted'

const after: { [So in Offline]: Partial<Record<OfflineNews, Offline>> } = {
  none: { asked: 'making', left: 'stuck' },
  making: { made: 'ready', taken: 'ready', newer: 'waiting', fault: 'failed', broken: 'failed', removing: 'removing' },
  // An update that fails half-way changes nothing: the version that is here stays whole.
  ready: { newer: 'waiting', broken: 'failed', removing: 'removing' },
  waiting: { taken: 'ready', removing: 'removing' },
  failed: { asked: 'making', made: 'ready', newer: 'waiting', taken: 'ready', removing: 'removing' },
  removing: { asked: 'making', gone: 'removed', left: 'stuck', wanted: 'none' },
  removed: { asked: 'making', left: 'stuck' },
  stuck: { asked: 'making', removing: 'removing' },
}

/** What is known after this was heard. News of a copy that was given up meanwhile changes nothing. */
export const afterNews = (so: Offline, news: OfflineNews): Offline => after[so][news] ?? so

/** Whether every page can be read with the network gone. */
export const isWhole = (so: Offline): boolean => so === 'ready' || so === 'waiting'

/** The page for an address that leads nowhere. */
export const missingFile = '404.html'

/**
 * The file that a static host would answer with: the name itself, with `.html`, or the first page of a folder. `path` is what
 * follows the base of the site, with no slash in front. Nothing where the site has no such file.
 */
export function fileAt(path: string, files: Readonly<Record<string, unknown>>): string | undefined {
  const name = readable(path).replace(/\/$/, '')
  const first = name === '' ? 'index.html' : `${name}/index.html`
  return [name, `${name}.html`, first].find((file) => Object.hasOwn(files, file))
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
