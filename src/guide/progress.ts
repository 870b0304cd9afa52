import type { Spine, Step } from '../content/compile/compile.ts'
import { isExplored, isSaved, type Kept } from './kept.ts'
import { stepsOf } from './order.ts'

/** What the map says of a step beside its title. */
export type StepState = { saved: boolean; here: boolean; explored: boolean; changed: boolean }

/** `changed`: the words are newer than the day on which the step was explored. */
export function stateOf(kept: Kept, step: Step): StepState {
  const mark = kept.explored[step.id]
  const explored = mark?.state === 'explored'
  return {
    saved: isSaved(kept, 'step', step.id),
    here: kept.place?.section === step.id,
    explored,
    changed: explored && mark.at < Date.parse(step.updated),
  }
}

/** Where "Continue" leads: the last step read, down to its block, or the one after it where that was finished. */
export function continueAt(spine: Spine, kept: Kept): { step: Step; block: string | null } | undefined {
  const steps = stepsOf(spine)
  const index = steps.findIndex((step) => step.id === kept.place?.section)
  const last = steps[index]
  if (!last) return undefined
  if (!isExplored(kept, last.id)) return { step: last, block: kept.place?.block ?? null }
  const next = steps[index + 1] ?? steps.find((step) => !isExplored(kept, step.id))
  return next && { step: next, block: null }
}

/** The first step, in order, that was never shown. */
export const nextUnopened = (spine: Spine, kept: Kept): Step | undefined =>
  stepsOf(spine).find((step) => !kept.seen[step.id])

/** The two links of a return: "Continue", and "Next one you have not opened" where that is another step. */
export function returnLinks(
  spine: Spine,
  kept: Kept,
): { continueTo: ReturnType<typeof continueAt>; next: Step | undefined } {
  const continueTo = continueAt(spine, kept)
  const next = continueTo && nextUnopened(spine, kept)
  return { continueTo, next: next?.id === continueTo?.step.id ? undefined : next }
}
