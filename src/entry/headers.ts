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

/** The `_headers` file of static hosts: the policy over all pages, and what a meta tag cannot say. */
export function headersOf(pages: readonly string[], base: string): string {
  const hashes = new Set(
    pages.flatMap((page) =>
      Array.from(page.matchAll(/<style>(.*?)<\/style>/gs), ([, css = '']) =>
        createHash('sha256').update(css).digest('base64'),
      ),
    ),
  )
  return [
    `${base}*`,
    `  Content-Security-Policy: ${policyOf([...hashes].toSorted())}; frame-ancestors 'none'`,
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    '  Cache-Control: no-cache',
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n')
}
