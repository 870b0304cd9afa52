import { createElement, type ReactNode } from 'react'
import type { Acted, AllWords, Examples } from '../content/examples.ts'
import { Doing } from './Doing.tsx'

const files = import.meta.glob<Examples>('../components/*/*.examples.tsx', { import: 'examples', eager: true })

/** An example of a component: where it is found, and what is drawn. */
export type Example = { component: string; name: string; drawn: ReactNode }

const isActed = (example: ReactNode | Acted): example is Acted =>
  typeof example === 'object' && example !== null && 'drawn' in example

/** Every example of every component, in the order of their files. */
export const examplesOf = (words: AllWords): Example[] =>
  Object.entries(files).flatMap(([file, examples]) => {
    const component = file.split('/').at(-2) ?? ''
    return Object.entries(examples(words)).map(([name, example]) => ({
      component,
      name,
      drawn: isActed(example) ? createElement(Doing, example) : example,
    }))
  })
