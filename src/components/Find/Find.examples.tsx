import type { Examples } from '../../content/examples.ts'
import type { Find as Table } from '../../content/schema.ts'
import { paths } from '../../guide/paths.ts'
import { Find } from './Find.tsx'

const asked = (table: Table) => ({
  words: { ...table, failed: table.nothing, support: table.kinds.line, questions: table.kinds.question },
  query: 'tears',
  onQuery: () => {},
  cares: [],
  results: [] as const,
  status: '',
})
const found = [
  {
    to: paths.section('happy-tears'),
    title: [
      { text: 'Happy ', hit: false },
      { text: 'tears', hit: true },
    ],
    kind: 'Step',
    text: [{ text: 'People cry when they are moved.', hit: false }],
    sign: 'happy-tears' as const,
  },
  {
    to: paths.term('oxytocin'),
    title: [{ text: 'oxytocin', hit: false }],
    kind: 'Term',
    text: [
      { text: 'Whether it has to do with ', hit: false },
      { text: 'tears', hit: true },
      { text: ', nobody has tested.', hit: false },
    ],
    sign: 'about' as const,
  },
]

export const examples: Examples = ({ find }) => ({
  'nothing typed': <Find {...asked(find)} query="" />,
  'the index is on its way': <Find {...asked(find)} results="loading" />,
  'the index did not come': <Find {...asked(find)} results="failed" />,
  'nothing found': <Find {...asked(find)} results={[]} />,
  found: <Find {...asked(find)} results={found} />,
  'words of danger': (
    <Find {...asked(find)} cares={[{ level: 'now', flags: find.flags.slice(0, 2) }]} results={found} />
  ),
})
