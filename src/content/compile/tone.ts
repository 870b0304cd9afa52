/** Phrases that must not appear in anything a reader reads, each with its reason. */
const unwanted: readonly { phrase: RegExp; reason: string }[] = [
  { phrase: /!/, reason: 'no exclamation marks: nobody here is cheering' },
  { phrase: /\u2014| \u2013 | - /, reason: 'no dash where a full stop will do' },
  { phrase: /\bdon\u2019t worry\b|\bno need to worry\b/i, reason: 'tells the reader what to feel' },
  {
    phrase: /\byou should\b|\byou must\b|\byou need to\b|\byou ought\b/i,
    reason: 'choice, never pressure: "you could"',
  },
  {
    phrase: /\b(completely|totally|perfectly|entirely|absolutely) (normal|natural|okay|fine)\b/i,
    reason: 'reassures somebody who may need help',
  },
  { phrase: /\b(broken|hysterical|crazy|damaged|weird)\b/i, reason: 'a label for a person' },
  { phrase: /\bbeautiful\b|\bmagical\b|\bsacred\b/i, reason: 'tears are neither broken nor beautiful' },
  { phrase: /\bheal(s|ed|ing)?\b(?! (after|from) (birth|surgery))/i, reason: 'no promise of healing' },
  { phrase: /\bit(\u2019s| is) (important|essential|crucial|worth noting|worth remembering)\b/i, reason: 'filler' },
  { phrase: /\b(remember that|keep in mind|rest assured|of course|simply|just know)\b/i, reason: 'filler' },
  {
    phrase: /\bjourney\b|\bembrace\b|\bhonou?r your\b|\bhold space\b|\bself-care\b|\bempower/i,
    reason: 'could stand in any wellness article',
  },
  {
    phrase: /\bflood(s|ed|ing)?\b(?![^.]*(figure of speech|People often))/i,
    reason: 'a picture that the measurements do not give',
  },
  { phrase: /\b(victim|survivor)s? of\b/i, reason: '"happened to you" rather than a label' },
  { phrase: /\bpatients?\b|\bindividuals?\b/i, reason: 'people, you, your partner' },
  { phrase: /\bwhy did you\b|\bwhy didn\u2019t you\b/i, reason: 'blame' },
  {
    phrase: /\b(suppressed|repressed|buried|hidden) (memor|trauma)/i,
    reason: 'never hint at hidden memories (claims.json and q10 say what is known)',
  },
  { phrase: /\b(oops|please|successfully)\b/i, reason: 'interface noise' },
  { phrase: /\b(boyfriend|girlfriend|husband|wife|opposite sex)\b/i, reason: 'any gender: partner, people' },
  { phrase: /\bchemical (crash|drop)\b/i, reason: 'the crash story is untested' },
  { phrase: /\bnot (just|only|merely) [^.,]{2,40}, (but|it)\b/i, reason: 'no "it is not X, it is Y"' },
]

/** The reasons why these words should be written again, in the writer's terms. */
export function toneProblems(sentence: string): string[] {
  return unwanted.flatMap(({ phrase, reason }) => {
    const found = phrase.exec(sentence)
    return found ? [`"${found[0].trim()}": ${reason}`] : []
  })
}
