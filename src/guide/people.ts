/** A count of 100, both ways. */
export const countOf = (had: number): { had: number; not: number } => ({ had, not: 100 - had })

/** Where each of 100 marks lies: ten in a row, a little off the grid, the same each time. In a box of 200. */
export const marks: readonly { x: number; y: number; turn: number }[] = Array.from({ length: 100 }, (_, index) => {
  const [column, row] = [index % 10, Math.floor(index / 10)]
  // No two neighbours lean the same way, and no chance is needed for that.
  const lean = (index * 7 + row * 3) % 5
  return {
    x: 10 + column * 20 + (lean - 2) * 0.6,
    y: 10 + row * 20 + (((index * 3) % 5) - 2) * 0.6,
    turn: lean * 14 - 28,
  }
})
