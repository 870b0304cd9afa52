import type { Examples } from '../../content/examples.ts'
import { sheetOf } from '../../guide/summary.ts'
import { SummaryForm } from './SummaryForm.tsx'
import { SummarySheet } from './SummarySheet.tsx'

export const examples: Examples = ({ summary }) => ({
  'nothing picked': <SummaryForm words={summary} picks={{}} onPicks={() => {}} />,
  'the first picked': (
    <SummaryForm words={summary} picks={{ [summary.groups[0]?.statements[0]?.id ?? '']: '' }} onPicks={() => {}} />
  ),
  'a sheet with the first of each group': (
    <SummarySheet
      words={summary.sheet}
      sheet={sheetOf(
        summary.groups,
        Object.fromEntries(
          summary.groups.flatMap(({ statements }) => statements.slice(0, 1).map(({ id }) => [id, ''])),
        ),
      )}
    />
  ),
})
