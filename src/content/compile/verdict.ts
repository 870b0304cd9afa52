import type { Verdict } from '../schema.ts'

type Verb = { fits: RegExp; never: RegExp; allowed: string }

/** The verdict fixes the verb, so that print, search hits and speech carry it without the chip. */
export const verbs: Record<Verdict, Verb> = {
  'well-supported': {
    fits: /./,
    never: /\b(may|might|could|perhaps|possibly)\b/i,
    allowed: 'a plain verb: does, is, rises, helps; never may or might',
  },
  'some-evidence': {
    fits: /\b(may|often|some|one (small |large |big )?(study|survey|trial)|studies|surveys|goes? along with|went along with|about \d+ (in|of)|\d+ of \d+|trials|diaries)\b/i,
    never: /\b(causes?|caused|proves?|proof that|always|never fails)\b/i,
    allowed: 'may, often, some, in one study, goes along with; never causes, proves, always',
  },
  'plausible-untested': {
    fits: /\b(could|nobody (has|knows)|no study|has not been (tested|studied|measured)|have not been (tested|studied|measured)|untested)\b/i,
    never: /\b(shows?|explains?|proves?|is because|causes?)\b/i,
    allowed: 'could, nobody has tested, no study has; never shows or explains',
  },
  oversimplified: {
    fits: /\b(less simple|too simple|simpler than|leaves? (some |many )?(people|things|a lot|much|out)|nickname|figure of speech|disagree|depends|sometimes|not the same|not always|only|mixed|but)\b/i,
    never: /\b(proves?|always means)\b/i,
    allowed: 'a sentence that corrects: it is less simple, scans disagree, a nickname, sometimes, not the same as',
  },
  contradicted: {
    fits: /\b(do not|does not|did not|cannot|can not|no study|not show|not shown|nobody can|no link)\b/i,
    never: /\b(may|might|could)\b/i,
    allowed: 'do not, does not, cannot, studies do not show; never may',
  },
  'expert-opinion': {
    fits: /\b(some (therapists|experts|people who)|therapists?\u2019s? view|many therapists|therapists (say|think)|the article reports|as the article|in (their|her|his) view|an? (educator|therapist|psychologist) (thinks|says))\b/i,
    never: /\b(research shows|studies show|proves?|is known)\b/i,
    allowed: 'some therapists think, as the article reports; never research shows',
  },
  values: {
    fits: /\b(some people|many people|for many|you decide|you (can|could|may) (hold|see|think|choose|give)|yours|a view|your own|is a value|people hold)\b/i,
    never: /\b(should|must|research shows|studies show)\b/i,
    allowed: 'some people hold, for many, you decide; never should',
  },
}

/** What is wrong with the verb of a sentence under this verdict, or nothing. */
export function verbProblem(verdict: Verdict, sentence: string): string | undefined {
  const { fits, never, allowed } = verbs[verdict]
  const wrong = never.exec(sentence)
  if (wrong) return `"${wrong[0]}" does not go with ${verdict}; allowed: ${allowed}`
  if (!fits.test(sentence)) return `no verb that goes with ${verdict} in "${sentence}"; allowed: ${allowed}`
  return undefined
}
