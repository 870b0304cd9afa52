import type { Examples } from '../../content/examples.ts'
import { Sorting } from './Sorting.tsx'

export const examples: Examples = ({ widget }) => ({
  'as it begins': <Sorting words={widget('sort')} />,
  'one sorted': { drawn: <Sorting words={widget('sort')} />, press: [widget('sort').groups[0]?.title ?? ''] },
  'all of them sorted': {
    drawn: <Sorting words={widget('sort')} />,
    press: widget('sort')
      .situations.flatMap(() => [widget('sort').groups[0]?.title ?? '', widget('sort').labels.next])
      .slice(0, -1),
  },
})
