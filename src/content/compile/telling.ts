/** Words that would give the reader away in a tab, an address or a download's name (C1). */
export const telling =
  /\b(sex|sexo|sexual(es)?|cry|cries|cried|crying|orgasms?|orgasmos?|tears?|llor\p{L}*|llanto)\b|\bl\u00e1grimas?\b/iu
