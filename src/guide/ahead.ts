import type { Spine } from '../content/compile/compile.ts'
import { stepsOf } from './order.ts'
import { paths } from './paths.ts'

/** What says that a step may be wanted: a link that somebody is about to follow, or a step that is being read. */
export type Sign = { link: string } | { reads: string }

/**
 * The step whose words should be there before they are asked for: the one that the link leads to, or the one after the
 * one that is read. None where the reader saves data.
 */
export function aheadOf(spine: Pick<Spine, 'parts'>, sign: Sign, saving: boolean): string | undefined {
  if (saving) return undefined
  const steps = stepsOf(spine)
  const at = (path: string): number => steps.findIndex(({ id }) => paths.section(id) === path)
  const step = 'link' in sign ? steps[at(sign.link)] : at(sign.reads) < 0 ? undefined : steps[at(sign.reads) + 1]
  return step?.id
}
