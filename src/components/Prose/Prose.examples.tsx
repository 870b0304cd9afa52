import type { Examples } from '../../content/examples.ts'
import { Aside } from './Aside.tsx'
import { Plain } from './Plain.tsx'
import { Prose, VerdictChip } from './Prose.tsx'
import { VerdictLabel } from './VerdictLabel.tsx'
import type { Verdict } from '../../content/schema.ts'

export const examples: Examples = ({ ui, claims: { claims }, glossary: { terms } }) => ({
  'with a verdict, a source and a term': claims
    .slice(0, 3)
    .map(({ id, says, verdict }) => (
      <Prose
        key={id}
        text={[...says, ' ', { claim: id, verdict }, ' ', { to: 'term', id: 'oxytocin', text: 'oxytocin' }]}
      />
    )),
  advice: <Prose text={['You could drink some water.']} advice />,
  'with no marks': (
    <p>
      <Plain text={claims[0]?.says ?? []} />
    </p>
  ),
  'every verdict': (Object.keys(ui.verdicts) as Verdict[]).map((verdict) => (
    <p key={verdict}>
      <VerdictLabel verdict={verdict} /> <VerdictChip id="c01" verdict={verdict} />
    </p>
  )),
  'a verdict whose reason is on its way': (
    <p>
      <VerdictChip id="c01" verdict="some-evidence" data-waiting="" />
    </p>
  ),
  'a claim without a source beside the text': claims
    .filter(({ sources }) => sources.length === 0)
    .slice(0, 1)
    .map((claim) => (
      <Aside key={claim.id} id="aside" opened={{ target: { kind: 'claim', id: claim.id }, claim }} onClose={() => {}} />
    )),
  'a claim beside the text': claims
    .slice(0, 1)
    .map((claim) => (
      <Aside key={claim.id} id="aside" opened={{ target: { kind: 'claim', id: claim.id }, claim }} onClose={() => {}} />
    )),
  'a term beside the text': terms
    .slice(0, 1)
    .map((term) => (
      <Aside key={term.id} id="aside" opened={{ target: { kind: 'term', id: term.id }, term }} onClose={() => {}} />
    )),
})
