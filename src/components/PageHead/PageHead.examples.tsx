import type { Examples } from '../../content/examples.ts'
import { PageHead } from './PageHead.tsx'

export const examples: Examples = ({ supportWords }) => ({
  head: (
    <PageHead title={supportWords.title} drawing="get-support">
      <p>{supportWords.lead}</p>
    </PageHead>
  ),
})
