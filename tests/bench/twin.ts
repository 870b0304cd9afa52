import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * The plain twin of the built guide, in a folder of its own: the same words at the same addresses with the same inline
 * styles and fonts, and nothing that runs. It is what the guide would be as plain HTML.
 */
export function twinOf(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterwards-plain-'))
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const to = join(folder, name)
    if (name.endsWith('.html')) {
      mkdirSync(dirname(to), { recursive: true })
      writeFileSync(to, plain(readFileSync(join(dist, name), 'utf8')))
    } else if (/\.(woff2|svg|png|ico|webmanifest)$|^_headers$/.test(name)) {
      mkdirSync(dirname(to), { recursive: true })
      cpSync(join(dist, name), to)
    }
  }
  return folder
}

/** A page without its scripts, and without the styles that come after them. */
const plain = (html: string): string =>
  html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<noscript>.*?<\/noscript>/gs, '')
    .replace(/<link\b[^>]*(?:rel="modulepreload"|rel="preload" as="style"|rel="stylesheet")[^>]*>/g, '')
