/** Words that would give the reader away in a tab, an address or a download's name (C1). */
export const telling = /\b(sex|sexual|cry|cries|cried|crying|orgasms?|tears?)\b/i
