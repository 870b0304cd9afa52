/** Puts values into a sentence of the interface: `fill('Step {number} of {total}', { number: 3, total: 14 })`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

/** Parts of a spoken name, joined by commas, with those left out that are not so. */
export const listed = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part).join(', ')
