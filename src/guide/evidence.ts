import type { Verdict } from '../content/schema.ts'

/** From surest to least, then what is not a finding at all. */
export const verdictOrder: readonly Verdict[] = [
  'well-supported',
  'some-evidence',
  'plausible-untested',
  'oversimplified',
  'contradicted',
  'expert-opinion',
  'values',
]
