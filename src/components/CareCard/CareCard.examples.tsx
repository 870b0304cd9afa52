import type { Examples } from '../../content/examples.ts'
import type { Care, Flag, Urgency } from '../../content/schema.ts'
import { CallNow, CareCard, EveryNumber, Numbers } from './CareCard.tsx'

const careOf = (flags: readonly Flag[], level: Urgency): Care => ({
  level,
  flags: flags.filter((flag) => flag.level === level).slice(0, 3),
})

export const examples: Examples = ({ find, support, ui }) => ({
  now: <CareCard care={careOf(find.flags, 'now')} level={2} />,
  today: <CareCard care={careOf(find.flags, 'today')} level={2} />,
  soon: <CareCard care={careOf(find.flags, 'soon')} level={2} />,
  'every number': <EveryNumber countries={support.countries} linked />,
  'the list alone': <Numbers countries={support.countries} words={ui.care} />,
  'one country': support.countries.slice(0, 1).map((country) => <CallNow key={country.id} country={country} />),
})
