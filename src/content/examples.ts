import type { ReactNode } from 'react'
import type { evidenceWords, Leaf, noteWords, Spine, supportWords, Ui, verdictMeans } from './load.ts'
import type {
  Block,
  Calm,
  CheckIn,
  Claims,
  DisplayWords,
  Find,
  Gaps,
  Glossary,
  ListenWords,
  PrintWords,
  ProofWords,
  Questions,
  RehearsalWords,
  Sources,
  Summary,
  Support,
  Talk,
  Widget,
  WidgetOf,
} from './schema.ts'

/** All of the words, as they are handed to the examples of a component: a component itself loads none. */
export type AllWords = {
  ui: Ui
  spine: Spine
  supportWords: typeof supportWords
  evidenceWords: typeof evidenceWords
  noteWords: typeof noteWords
  verdictMeans: typeof verdictMeans
  steps: readonly Leaf[]
  support: Support
  questions: Questions
  claims: Claims
  sources: Sources
  gaps: Gaps
  glossary: Glossary
  checkIn: CheckIn
  calm: Calm
  talk: Talk
  summary: Summary
  display: DisplayWords
  find: Find
  print: PrintWords
  listen: ListenWords
  proof: ProofWords
  rehearsal: RehearsalWords
  /** The words of the first widget of a kind. */
  widget: <Kind extends Widget['kind']>(kind: Kind) => WidgetOf<Kind>
  /** The first block of a kind in the steps. */
  block: (kind: Block['kind']) => Block
}

/** A component in a state that only a reader brings about. What is done is named by the words on the control. */
export type Acted = {
  drawn: ReactNode
  /** Pressed in turn. */ press?: readonly string[]
  /** What has the focus of a keyboard. */ focus?: string
  /** What a finger or a key is held on. */ hold?: string
}

/** The states in which a component is shown in the workshop, swept by axe and kept as pictures, by their names. */
export type Examples = (words: AllWords) => Readonly<Record<string, ReactNode | Acted>>
