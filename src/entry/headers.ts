import { createHash } from 'node:crypto'
import { firstPaint } from './firstPaint.ts'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The content policy: everything from here, nothing inline but the one script and the styles whose hashes are given. */
export function policyOf(styleHashes: readonly string[]): string {
  const styles = ["'self'", ...styleHashes.map((hash) => `'sha256-${hash}'`)].join(' ')
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(firstPaint)}`,
    `style-src ${styles}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** A page by the address that a host answers it at, from the root. */
type Page = { address: string; html: string }

/**
 * The `_headers` file of static hosts. Each page has its own policy, with its own hash: one policy with the hashes of
 * all pages is 2 kB in front of every file. What no rule here names, such as the not-found page, has its meta tag.
 * Where two rules match, some hosts take the last value and some join both: policies may be joined, lives in a cache not.
 */
export function headersOf(pages: readonly Page[], base: string): string {
  return [
    `${base}*`,
    "  Content-Security-Policy: frame-ancestors 'none'",
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    // By it a reader's copy learns of a newer version.
    `${base}sw.js`,
    '  Cache-Control: no-cache',
    ...pages.flatMap(({ address, html }) => [
      address,
      `  Content-Security-Policy: ${policyOf(hashesIn(html))}; frame-ancestors 'none'`,
      // Who comes back within minutes waits for nobody. A reload, and the copy's worker, always ask.
      '  Cache-Control: max-age=600',
    ]),
    '',
  ].join('\n')
}

const hashesIn = (html: string): string[] =>
  Array.from(html.matchAll(/<style>(.*?)<\/style>/gs), ([, css = '']) =>
    createHash('sha256').update(css).digest('base64'),
  )
