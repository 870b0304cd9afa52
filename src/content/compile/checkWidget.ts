import type { Widget } from '../schema.ts'
import { longProblems } from './fit.ts'
import { problem, type Problem } from './problem.ts'

/** What is wrong with the one thing to try in a step: too much to read around it, or a name inside it that leads nowhere. */
export function widgetProblems(widget: Widget): Problem[] {
  const around = [longProblems('lead', widget.lead), widget.close ? longProblems('close', widget.close) : []].flat()
  return [
    ...around.map(([field, found, allowed]) => problem(fileOf(widget), widget.step, field, found, allowed)),
    ...strayNames(widget),
  ]
}

/** Names inside it that lead to nothing: a card without its group would stand in no list. */
function strayNames(widget: Widget): Problem[] {
  const stray = (field: string, found: string, allowed: readonly string[]): Problem[] =>
    allowed.includes(found) ? [] : [problem(fileOf(widget), widget.step, field, found, allowed.join(', '))]
  switch (widget.kind) {
    case 'sort':
      return widget.situations.flatMap(({ id, group }) => stray(`situations.${id}.group`, group, idsOf(widget.groups)))
    case 'signs':
      return widget.signs.flatMap(({ id, group }) => stray(`signs.${id}.group`, group, idsOf(widget.groups)))
    case 'opening':
      return widget.groups.flatMap(({ options }) =>
        options.flatMap(({ id, without = [] }) =>
          without.flatMap((group) => stray(`${id}.without`, group, idsOf(widget.groups))),
        ),
      )
    default:
      return []
  }
}

const fileOf = ({ step }: Widget): string => `widgets/${step}.json`
const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
