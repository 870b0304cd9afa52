/** A number in the outline of a drawing, to one decimal: finer than an eye, and short. */
export const tenths = (value: number): number => Math.round(value * 10) / 10
