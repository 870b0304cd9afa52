import type { Spine, Step } from '../content/compile/compile.ts'

export type Part = Spine['parts'][number]

/** Where a step stands: its number from 1, how many there are, its part and its neighbours. */
export type Position = {
  step: Step
  number: number
  total: number
  part: Part
  partNumber: number
  previous: Step | undefined
  next: Step | undefined
}

/** All of them from the first to the last, across the parts. */
export const stepsOf = (spine: Pick<Spine, 'parts'>): readonly Step[] => spine.parts.flatMap((part) => part.steps)

/** The place of a step in the guide, or nothing where there is no such step. */
export function positionOf(spine: Pick<Spine, 'parts'>, id: string): Position | undefined {
  const steps = stepsOf(spine)
  const index = steps.findIndex((step) => step.id === id)
  const step = steps[index]
  const partIndex = spine.parts.findIndex((part) => part.steps.some((each) => each.id === id))
  const part = spine.parts[partIndex]
  if (!step || !part) return undefined
  return {
    step,
    number: index + 1,
    total: steps.length,
    part,
    partNumber: partIndex + 1,
    previous: steps[index - 1],
    next: steps[index + 1],
  }
}
