/** What the script of the exit says. It is built into that script, which waits for no other. */
import * as v from 'valibot'
import { $schema, words } from './fields.ts'

export const Exit = v.strictObject({ $schema, twoMore: words, oneMore: words, expired: words })
