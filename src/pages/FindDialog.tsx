import { useEffect, useMemo, useState } from 'react'
import { Dialog } from '../components/Dialog/Dialog.tsx'
import { Find, type Result } from '../components/Find/Find.tsx'
import type { IconName } from '../components/Icon/Icon.tsx'
import { loadFindDocs, spine, supportWords, ui } from '../content/load.ts'
import type { Find as Table } from '../content/schema.ts'
import { addressOf, dangerIn, findIn, type Hit } from '../guide/find.ts'
import { indexOf, type Index } from '../guide/findIndex.ts'
import { lexiconOf, type Lexicon } from '../guide/findWords.ts'
import { stepsOf } from '../guide/order.ts'
import { fill } from '../guide/words.ts'

/** "Find in the guide". What is typed lives here and nowhere else: when this closes, it is gone. */
export function FindDialog({ table, onClose }: { table: Table; onClose: () => void }) {
  const [query, setQuery] = useState('')
  const lexicon = useMemo(() => lexiconOf(table), [table])
  const index = useIndex(lexicon)
  const cares = useMemo(() => dangerIn(query, table, lexicon), [query, table, lexicon])
  const results = useMemo(
    () => (typeof index === 'string' ? index : findIn(query, table, lexicon, index).map((hit) => resultOf(hit, table))),
    [query, table, lexicon, index],
  )
  const words = { ...table, failed: ui.find.failed, support: ui.main.support, questions: ui.main.questions }
  const help = cares.length > 0 ? `${table.help} ` : ''
  const asked = query.trim()
  const status = useSettled(asked === '' ? '' : `${help}${counted(results, asked, table)}`)
  return (
    <Dialog title={ui.find.title} close={ui.aside.close} exit={{ href: spine.exit, words: ui.exit }} onClose={onClose}>
      <Find words={words} query={query} onQuery={setQuery} cares={cares} results={results} status={status} />
    </Dialog>
  )
}

/** The index, once it has come; or that it did not. */
function useIndex(lexicon: Lexicon): Index | 'loading' | 'failed' {
  const [index, setIndex] = useState<Index | 'loading' | 'failed'>('loading')
  useEffect(() => {
    loadFindDocs().then(
      (docs) => setIndex(indexOf(docs, lexicon)),
      () => setIndex('failed'),
    )
  }, [lexicon])
  return index
}

/** Milliseconds of rest in the typing after which it is said what was found. */
const rest = 500

/** What is said, once it has been the same for a moment: not at every key. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), rest)
    return () => window.clearTimeout(timer)
  }, [text])
  return settled
}

function counted(results: readonly Result[] | 'loading' | 'failed', query: string, table: Table): string {
  if (typeof results === 'string' || results.length === 0) return ''
  return fill(results.length === 1 ? table.one : table.found, { count: results.length, query })
}

const signs: Record<string, IconName> = {
  question: 'questions',
  term: 'about',
  claim: 'well-supported',
  line: 'phone',
  country: 'support',
  page: 'place',
}

/** A hit as it is drawn: its address, what kind of thing it is, and its sign. */
function resultOf({ to, title, text }: Hit, { kinds }: Table): Result {
  const [kind = '', id = ''] = to.split(':')
  const [step = '', part] = id.split('#')
  const country = spine.emergency.find((each) => each.id.toLowerCase() === id.slice(0, 2))?.name
  const label =
    kind === 'step' && part
      ? fill(kinds.part, { title: stepsOf(spine).find((each) => each.id === step)?.title ?? '' })
      : kind === 'line'
        ? fill(kinds.line, { country: country ?? supportWords.anywhere })
        : kinds[kind as keyof typeof kinds]
  return {
    to: addressOf(to),
    title,
    text,
    kind: label,
    sign: kind === 'step' ? (step as Result['sign']) : (signs[kind] ?? 'about'),
  }
}
