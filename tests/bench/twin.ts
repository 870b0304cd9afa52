import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * The plain twin of the built guide, in a folder of its own: the same words at the same addresses with the same inline
 * styles and fonts, and nothing that runs. It is what the guide would be as plain HTML.
 */
export function twinOf(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterwards-plain-'))
  const named = readdirSync(join(dist, 'assets')).find((name) => /^faces-.*\.css$/.test(name)) ?? ''
  const faces = readFileSync(join(dist, 'assets', named), 'utf8')
  const hashes = new Map<string, string>()
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const to = join(folder, name)
    if (name.endsWith('.html')) {
      mkdirSync(dirname(to), { recursive: true })
      writeFileSync(to, withFaces(plain(readFileSync(join(dist, name), 'utf8')), faces, hashes))
    } else if (/\.(woff2|svg|png|ico|webmanifest)$/.test(name)) {
      mkdirSync(dirname(to), { recursive: true })
      cpSync(join(dist, name), to)
    }
  }
  const headers = readFileSync(join(dist, '_headers'), 'utf8')
  writeFileSync(
    join(folder, '_headers'),
    headers.replace(/(?<=sha256-)[^']+/g, (hash) => hashes.get(hash) ?? hash),
  )
  return folder
}

/** A page without its scripts, and without the styles that come after them. */
const plain = (html: string): string =>
  html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<noscript>.*?<\/noscript>/gs, '')
    .replace(/<link\b[^>]*(?:rel="modulepreload"|rel="preload" as="style"|rel="stylesheet")[^>]*>/g, '')

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')

/** The faces named in the styles, as a page without scripts would. The policy names the styles by their hash. */
function withFaces(html: string, faces: string, hashes: Map<string, string>): string {
  const [, styles = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
  const [was, now] = [hashOf(styles), hashOf(styles + faces)]
  hashes.set(was, now)
  return html.replace('</style>', () => `${faces}</style>`).replaceAll(was, now)
}
