type Way = { id: string; next: string | null }
type Moment<W extends Way> = { id: string; ways: readonly [W, W] }

/** A moment that was lived through: what was done in it, and what could have been done. */
export type Turn<M, W> = { moment: M; way: W; other: W }

/**
 * Goes through the scene by the ways taken, from its first moment on. `now` is the moment that the reader stands in;
 * nothing once the scene has ended. A way that is not there ends the walk where it stands.
 */
export function walk<W extends Way, M extends Moment<W>>(
  moments: readonly (M & Moment<W>)[],
  taken: readonly string[],
): { turns: Turn<M, W>[]; now: M | undefined } {
  const turns: Turn<M, W>[] = []
  let now: (M & Moment<W>) | undefined = moments[0]
  for (const id of taken) {
    const way: W | undefined = now?.ways.find((each) => each.id === id)
    const other = now?.ways.find((each) => each.id !== id)
    if (!now || !way || !other) break
    turns.push({ moment: now, way, other })
    now = moments.find((each) => each.id === way.next)
  }
  return { turns, now }
}
