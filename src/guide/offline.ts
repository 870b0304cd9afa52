/** The copy for reading offline: what is known of it (`offlineNews.ts`), and which of its files answers an address. */
export type Offline = 'none' | 'making' | 'ready' | 'waiting' | 'failed' | 'removing' | 'removed' | 'stuck'

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
