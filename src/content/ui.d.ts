// A module here would make these declarations its own: the types can only be named in place.
// oxlint-disable typescript/consistent-type-imports
/** The language of the pages that are being made, and the others (`languages.ts`). */
declare module '*/languages.json?here' {
  const here: import('./languages.ts').Here
  export default here
  /** Whether these pages are in the language that the guide was written in. */
  export const isOriginal: boolean
}
/** What Find searches in (`entry/content.ts`). */
declare module '*/find.json?index' {
  const docs: readonly unknown[]
  export default docs
}
/** The words of one page alone, so that no other page fetches them: `ui.json?home` (`entry/content.ts`). */
declare module '*/ui.json?home' {
  const words: (typeof import('./ui.json'))['home']
  export default words
}
declare module '*/ui.json?support' {
  const words: (typeof import('./ui.json'))['support']
  export default words
}
declare module '*/ui.json?yourGuide' {
  const words: (typeof import('./ui.json'))['yourGuide']
  export default words
}
declare module '*/ui.json?copy' {
  const words: (typeof import('./ui.json'))['copy']
  export default words
}
declare module '*/ui.json?evidence' {
  const words: (typeof import('./ui.json'))['evidence']
  export default words
}
declare module '*/ui.json?glossary' {
  const words: (typeof import('./ui.json'))['glossary']
  export default words
}
declare module '*/ui.json?privacy' {
  const words: (typeof import('./ui.json'))['privacy']
  export default words
}
declare module '*/ui.json?note' {
  const words: (typeof import('./ui.json'))['note']
  export default words
}
declare module '*/ui.json?description' {
  const words: (typeof import('./ui.json'))['description']
  export default words
}
declare module '*/ui.json?verdictMeans' {
  const words: (typeof import('./ui.json'))['verdictMeans']
  export default words
}
declare module '*/ui.json?allQuestions' {
  const words: (typeof import('./ui.json'))['allQuestions']
  export default words
}
declare module '*/ui.json?missing' {
  const words: (typeof import('./ui.json'))['missing']
  export default words
}
