import type { Kept } from '../guide/kept.ts'
import { load, objectIn, save } from './saved.ts'

/** A copy that is too large to be ours. Characters. */
const largestCopy = 2_000_000

export type Refusal = 'empty' | 'large' | 'unreadable' | 'foreign' | 'newer'

/** What a downloaded copy holds, or why it is refused. Never throws. */
export function readCopy(
  text: string,
  retired: Readonly<Record<string, string>>,
): { kept: Kept } | { refused: Refusal } {
  if (text.trim() === '') return { refused: 'empty' }
  if (text.length > largestCopy) return { refused: 'large' }
  if (!isJson(text)) return { refused: 'unreadable' }
  const stored = objectIn(text)
  if (typeof stored['version'] !== 'number' || typeof stored['kept'] !== 'object' || stored['kept'] === null)
    return { refused: 'foreign' }
  const { kept, newer } = load(text, retired)
  return newer ? { refused: 'newer' } : { kept }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A copy to download: its name gives nothing away, and its day can be read without opening it. */
export function copyOf(kept: Kept, now: number): { name: string; text: string } {
  const made = new Date(now).toISOString()
  return { name: `afterwards-${made.slice(0, 10)}.json`, text: save(kept, { made }) }
}
