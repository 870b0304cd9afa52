import type { Examples } from '../../content/examples.ts'
import type { Found, Reading } from '../../guide/proof.ts'
import { Proof } from './Proof.tsx'

const at = Date.UTC(2026, 10, 25, 22)
const empty: Found = { device: [], tab: [], caches: [], workers: [], cookies: [], databases: [] }
const reading: Reading = {
  at,
  found: empty,
  asked: { own: { pages: 1, scripts: 9, styles: 6, letters: 2, pictures: 1 }, others: [], full: false },
}
const kept: Found = { ...empty, device: [{ kind: 'kept', name: 'afterwards', since: at - 7_200_000 }], databases: null }

export const examples: Examples = ({ proof }) => ({
  nothing: <Proof words={proof} reading={reading} onLook={() => {}} />,
  'before the browser has answered': <Proof words={proof} reading={null} onLook={() => {}} />,
  'kept on this device': <Proof words={proof} reading={{ ...reading, found: kept }} onLook={() => {}} />,
  'other sites': (
    <Proof
      words={proof}
      reading={{ ...reading, asked: { ...reading.asked, others: ['https://example.org'], full: true } }}
      onLook={() => {}}
    />
  ),
})
