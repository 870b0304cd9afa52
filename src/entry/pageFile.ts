import { createHash } from 'node:crypto'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Language } from '../content/languages.ts'
import { firstPaint } from './firstPaint.ts'
import { policyOf } from './headers.ts'
import type { Scripts } from './pageAssets.ts'
import type { Rendered } from './prerender.tsx'

export type Redirect = Extract<Rendered, { kind: 'redirect' }>
/** A page with its scripts and the rules that it has from the start. */
export type Drawn = Extract<Rendered, { kind: 'page' }> & Scripts & { css: string }
/** The stylesheets that every page names. */
export type Later = { rest: readonly string[]; faces: string }

/** The shell of a language's pages. */
export const shellIn = (shell: string, base: string, start: string, { id, dir }: Language): string =>
  shell
    .replace('<html lang="en">', `<html lang="${id}"${dir === 'ltr' ? '' : ` dir="${dir}"`}>`)
    .replace('%BASE_URL%site.webmanifest', `${start}site.webmanifest`)
    .replaceAll('%BASE_URL%', base)

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** A whole page: the shell with its title, its policy, its styles, the markup, and then the scripts. */
export function pageOf(
  shell: string,
  { html, title, css, script, brought }: Drawn,
  { rest, faces }: Later,
  description: string,
): string {
  const hash = createHash('sha256').update(css).digest('base64')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policyOf([hash])}">`,
    `<title>${title}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<style>${css}</style>`,
    `<script>${firstPaint}</script>`,
  ].join('')
  const tail = [
    `<script type="module" crossorigin src="${script}"></script>`,
    ...brought.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    ...rest.map((href) => `<link rel="preload" as="style" crossorigin data-rest href="${href}">`),
    // Without scripts nothing brings the faces and the rest of the rules, for what is opened and for a pointer.
    `<noscript>${[...rest, faces].map((href) => `<link rel="stylesheet" crossorigin href="${href}">`).join('')}</noscript>`,
  ].join('')
  return shell
    .replace(/<title>.*?<\/title>/s, () => head)
    .replace(/\s*<script[^>]*><\/script>/g, '')
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`)
    .replace('</body>', () => `${tail}</body>`)
    .replace(/\n\s*/g, '\n')
}

/** Bytes, in brotli, that a server sends before it waits for an answer, without its headers. */
const flight = 14_600

/** Whether a page comes in one flight. One that takes several as it is has room too. */
export function hasRoom(html: string): boolean {
  const quickly = sizeOf(html, 5)
  return quickly <= flight || quickly > 2 * flight || sizeOf(html, constants.BROTLI_MAX_QUALITY) <= flight
}

const sizeOf = (text: string, quality: number): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length

/** An address that moved: the browser goes on by itself, and a link stands there for one that does not. */
export function redirectOf(to: string, label: string, lang: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf([])}"><meta http-equiv="refresh" content="0; url=${escape(to)}"><meta name="robots" content="noindex"><title>Afterwards</title></head><body><p><a href="${escape(to)}">${label}</a></p></body></html>`
}
