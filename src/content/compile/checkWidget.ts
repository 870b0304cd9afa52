import type { Widget } from '../schema.ts'
import type { Problem } from './problem.ts'

/** Names inside a widget that lead to nothing: a card without its group would stand in no list. */
export function widgetProblems(widget: Widget): Problem[] {
  const problem = (field: string, found: string, allowed: readonly string[]): Problem[] =>
    allowed.includes(found)
      ? []
      : [{ file: `widgets/${widget.step}.json`, id: widget.step, field, found, allowed: allowed.join(', ') }]
  switch (widget.kind) {
    case 'sort':
      return widget.situations.flatMap(({ id, group }) =>
        problem(`situations.${id}.group`, group, idsOf(widget.groups)),
      )
    case 'signs':
      return widget.signs.flatMap(({ id, group }) => problem(`signs.${id}.group`, group, idsOf(widget.groups)))
    case 'opening':
      return widget.groups.flatMap(({ options }) =>
        options.flatMap(({ id, without = [] }) =>
          without.flatMap((group) => problem(`${id}.without`, group, idsOf(widget.groups))),
        ),
      )
    default:
      return []
  }
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
