import { expect } from 'vitest'
import { compile } from '../../src/content/compile/compile.ts'
import { readContent } from '../../src/content/compile/read.ts'
import { ContentError, type Problem } from '../../src/content/compile/problem.ts'

export type Block = { kind: string; id?: string; [field: string]: unknown }
export type Step = { id: string; tab: string; updated: string; blocks: Block[]; questions: string[] }
export type Card = { id: string; section: string; care?: object; answer: { text: string; advice?: true }[] }
export type Words = {
  [file: string]: unknown
  'guide.json': { parts: { id: string; sections: string[] }[] }
  'questions.json': { cards: Card[] }
  'claims.json': { claims: { id: string; verdict: string; why: string; sources: string[] }[] }
  'sections/let-it-be.json'?: Step
  'sections/get-support.json': Step
}

export const good = readContent('src/content') as unknown as Words

/** Every problem that the compiler finds in the real words after one thing in them was spoilt. */
export function problemsAfter(spoil: (words: Words) => void): readonly Problem[] {
  const words = structuredClone(good)
  spoil(words)
  try {
    compile(words)
  } catch (problem) {
    if (problem instanceof ContentError) return problem.problems
    throw problem
  }
  return []
}

export const there = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('The words have changed: this test spoils something that is not there.')
  return thing
}
/** All that a writer is told of a problem; of long lists of what is allowed, a part. */
export const told = (place: { file: string; id: string }, field: string, found: string, allowed: string): unknown => ({
  ...place,
  field,
  found: expect.stringContaining(found),
  allowed: expect.stringContaining(allowed),
})
