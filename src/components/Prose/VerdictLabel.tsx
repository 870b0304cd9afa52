import type { Verdict } from '../../content/schema.ts'
import { Icon } from '../Icon/Icon.tsx'
import css from './Prose.module.css'
import { useProse } from './ProseContext.ts'

/** The label of a verdict where it leads nowhere: beside the claim itself. */
export function VerdictLabel({ verdict }: { verdict: Verdict }) {
  const { words } = useProse()
  return (
    <span className={css['verdict']} data-verdict={verdict}>
      <Icon name={verdict} size={18} />
      {words.verdicts[verdict]}
    </span>
  )
}
