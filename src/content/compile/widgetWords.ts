import { bucketWords } from '../kinds/bucket.ts'
import { mixWords } from '../kinds/mix.ts'
import { peopleWords } from '../kinds/people.ts'
import { timelineWords } from '../kinds/timeline.ts'
import { toldWords } from '../kinds/told.ts'
import { waveWords } from '../kinds/wave.ts'
import { causesWords } from '../kinds/causes.ts'
import { friendWords } from '../kinds/friend.ts'
import { helpWords } from '../kinds/help.ts'
import { openingWords } from '../kinds/opening.ts'
import { signsWords } from '../kinds/signs.ts'
import { turnsWords } from '../kinds/turns.ts'
import { calmKindWords } from '../kinds/calm.ts'
import type { Calm, Rich, TryWords, Widget } from '../schema.ts'

/** The words of a widget as they stand in the page: complete without scripts, and what a broken widget leaves. */
export function widgetWords(widget: Widget, calm: Calm): TryWords {
  const { kind, heading, lead, close, lang } = widget
  return { kind, heading, lead, parts: partsOf(widget, calm), ...(close ? { close } : {}), ...(lang ? { lang } : {}) }
}

function partsOf(widget: Widget, calm: Calm): TryWords['parts'] {
  switch (widget.kind) {
    case 'sort':
      return widget.groups.map(({ id, title }) => ({
        title,
        items: widget.situations.filter(({ group }) => group === id).map(({ text, could }) => after([text], could)),
      }))
    case 'people':
      return peopleWords(widget)
    case 'told':
      return toldWords(widget)
    case 'timeline':
      return timelineWords(widget)
    case 'wave':
      return waveWords(widget)
    case 'mix':
      return mixWords(widget)
    case 'bucket':
      return bucketWords(widget)
    case 'calm':
      return calmKindWords(calm)
    case 'causes':
      return causesWords(widget)
    case 'signs':
      return signsWords(widget)
    case 'opening':
      return openingWords(widget)
    case 'friend':
      return friendWords(widget)
    case 'help':
      return helpWords(widget)
    case 'turns':
      return turnsWords(widget)
  }
}

/** One text and what follows it, in one paragraph. */
const after = (text: Rich, next: Rich | undefined): Rich => (next ? [...text, ' ', ...next] : text)
