import type { AllWords, Examples } from '../../content/examples.ts'
import { Help } from './Help.tsx'

function helpIn({ widget, support, supportWords }: AllWords, country: string | null) {
  const { countries, lines } = support
  const words = widget('help')
  return <Help {...{ words, lineWords: supportWords, countries, lines, country }} onCountry={() => {}} />
}

export const examples: Examples = (words) => {
  const { danger, topics } = words.widget('help')
  const safe = danger.answers.find(({ waits }) => !waits)?.label ?? ''
  const topic = topics[0]?.label ?? ''
  return {
    'as it begins': helpIn(words, null),
    'in danger': { drawn: helpIn(words, null), press: [danger.answers.find(({ care }) => care)?.label ?? ''] },
    'about something, anywhere': { drawn: helpIn(words, null), press: [safe, topic] },
    'about something, in a country': {
      drawn: helpIn(words, words.support.countries[0]?.id ?? null),
      press: [safe, topic],
    },
  }
}
