import { describe, expect, test } from 'vitest'
import { verbProblem, verbs } from '../../src/content/compile/verdict.ts'
import type { Verdict } from '../../src/content/schema.ts'

const cases: Record<Verdict, { fits: string[]; never: string[]; bare: string[] }> = {
  'well-supported': {
    fits: ['Oxytocin rises at orgasm.', 'Slow breathing helps.'],
    never: ['Oxytocin may rise at orgasm.', 'It might help.', 'Perhaps it helps.'],
    bare: [],
  },
  'some-evidence': {
    fits: ['Distress goes along with low feelings.', 'It may help.', 'In one survey, 46 of 100 said so.'],
    never: ['Distress often causes low feelings.', 'Some studies say that it always helps.', 'One study proves it.'],
    bare: ['Distress brings low feelings.'],
  },
  'plausible-untested': {
    fits: ['It could be so.', 'It makes sense, but nobody has tested it.'],
    never: ['It could be, and it explains a lot.', 'A scan shows that it could be so.'],
    bare: ['Hormones bring tears.'],
  },
  oversimplified: {
    fits: ['It is less simple than that.', 'Scans disagree.', '“Love hormone” is a nickname.'],
    never: ['Less simple, but it always means joy.', 'Scans disagree, yet one proves it.'],
    bare: ['Oxytocin is the love hormone.'],
  },
  contradicted: {
    fits: ['Studies do not show it.', 'You cannot read it from tears.'],
    never: ['It may not be so, studies do not show it.', 'Studies do not show it, but it could be.'],
    bare: ['Tears let out tension.'],
  },
  'expert-opinion': {
    fits: ['Some therapists think so.', 'It is so, as the article reports.'],
    never: ['Some therapists think so, and research shows it.', 'It is known, some therapists say.'],
    bare: ['Sex opens a door to feelings.'],
  },
  values: {
    fits: ['Some people hold that tears are a gift.', 'You decide.'],
    never: [
      'Some people hold that you should be glad.',
      'For many it must be so.',
      'You decide, but research shows it.',
    ],
    bare: ['Tears are a gift.'],
  },
}

test('Every verdict has its verbs here', () => {
  expect(Object.keys(cases).toSorted()).toEqual(Object.keys(verbs).toSorted())
})

describe.for(Object.entries(cases) as [Verdict, (typeof cases)[Verdict]][])(
  '%s',
  ([verdict, { fits, never, bare }]) => {
    test.for(never)('"%s" is refused, with the words that may not stand and those that may', (sentence) => {
      expect(verbProblem(verdict, sentence)).toContain(
        `does not go with ${verdict}; allowed: ${verbs[verdict].allowed}`,
      )
    })

    test.for(fits)('"%s" is allowed', (sentence) => {
      expect(verbProblem(verdict, sentence)).toBeUndefined()
    })

    test.for(bare)('"%s" is refused, for want of a verb that fits', (sentence) => {
      expect(verbProblem(verdict, sentence)).toBe(
        `no verb that goes with ${verdict} in "${sentence}"; allowed: ${verbs[verdict].allowed}`,
      )
    })
  },
)
