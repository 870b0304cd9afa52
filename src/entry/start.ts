import { resolve } from 'node:path'
import { serve } from './serve.ts'

/** `npm start`: serves the guide that was built, at port 4173 or the next free one. */
const base = process.env['BASE_PATH'] ?? '/'
const { url } = await serve(resolve('dist'), { base })
console.log(`Afterwards is at ${url}${base}`)
