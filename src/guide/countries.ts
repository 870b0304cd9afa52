import type { Line } from '../content/schema.ts'

/** Every country, until one is picked: then that one, and the one that the address names by its id or by one of its lines. */
export const shownOf = <C extends { id: string }>(
  countries: readonly C[],
  lines: readonly Line[],
  { picked, named }: { picked: string | null; named: string },
): C[] => {
  const called = lines.find(({ id }) => id === named)?.country ?? named
  return countries.filter(({ id }) => picked === null || id === picked || id === called)
}
