import type { Rich, TryWords, Widget } from '../schema.ts'

/** The words of a widget as they stand in the page: complete without scripts, and what a broken widget leaves. */
export function widgetWords(widget: Widget): TryWords {
  const { kind, heading, lead, close } = widget
  return { kind, heading, lead, parts: partsOf(widget), ...(close ? { close } : {}) }
}

function partsOf(widget: Widget): TryWords['parts'] {
  switch (widget.kind) {
    case 'sort':
      return widget.groups.map(({ id, title }) => ({
        title,
        items: widget.situations.filter(({ group }) => group === id).map(({ text, could }) => after([text], could)),
      }))
  }
}

/** One text and what follows it, in one paragraph. */
const after = (text: Rich, next: Rich | undefined): Rich => (next ? [...text, ' ', ...next] : text)
