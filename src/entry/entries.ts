/**
 * How many entries of this visit lie before the one that is shown: the exit goes back over them. The router writes it
 * into each entry that it makes. One that the browser makes by itself, for a hash, is given its number here.
 */
let last = -1

/** Takes the number of the entry that is shown, or gives it one. */
export function countEntry(): void {
  const entry = history.state as { idx?: number } | null
  if (entry?.idx === undefined) history.replaceState({ ...entry, idx: last + 1 }, '')
  last = entry?.idx ?? last + 1
}
