import { cpus, loadavg } from 'node:os'

export type Row = {
  what: string
  guide: string
  plain: string
  ratio: string
  target: string
  met: boolean | null
}

/** The value below which a share of the values lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (value === undefined) throw new Error('Nothing was measured')
  return value
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
export const p95 = (values: readonly number[]): number => quantile(values, 0.95)
export const ms = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** The table, with where and when it was made: times of one machine say little about another. */
export function tableOf(rows: readonly Row[], chromium: string, rounds: number): string {
  const { model = 'unknown' } = cpus()[0] ?? {}
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(', ')
  return [
    `${new Date().toISOString().slice(0, 10)}, ${model}, ${cpus().length} cores, load ${load}, Chromium ${chromium}, ${rounds} rounds`,
    '',
    '| what | guide | plain HTML | ratio | target | met |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ what, guide, plain, ratio, target, met }) =>
        `| ${[what, guide, plain, ratio, target, met === null ? '' : met ? 'yes' : 'no'].join(' | ')} |`,
    ),
  ].join('\n')
}
