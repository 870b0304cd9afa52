import * as v from 'valibot'

/** What a writer needs to mend something: where it is, what was found, what is allowed. */
export type Problem = { file: string; id: string; field: string; found: string; allowed: string }

/** A fault, from its five parts in their order. */
export const problem = (file: string, id: string, field: string, found: string, allowed: string): Problem => ({
  file,
  id,
  field,
  found,
  allowed,
})

/** A fault in three lines, as a writer reads it. */
export const said = ({ file, id, field, found, allowed }: Problem): string =>
  `${file}  ${id}  ${field}\n    found:   ${found}\n    allowed: ${allowed}`

/** The whole list at once, so that a writer mends a file in one go. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} problem${problems.length === 1 ? '' : 's'} in the words:\n\n${problems.map(said).join('\n\n')}`,
    )
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** Checks a file and gives it back in the form the pages draw, or notes down everything that is wrong with it. */
export function checked<S extends v.GenericSchema>(
  schema: S,
  file: string,
  written: unknown,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, written, { abortPipeEarly: true })
  if (result.success) return result.output
  for (const issue of result.issues) problems.push(problemOf(file, written, issue))
  return undefined
}

function problemOf(file: string, written: unknown, issue: v.BaseIssue<unknown>): Problem {
  const path = issue.path ?? []
  const field =
    path
      .map((item) => (typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`))
      .join('')
      .replace(/^\./, '') || '(the whole file)'
  // The schema's own words where it has some; the library's begin with "Invalid".
  const own = issue.message.startsWith('Invalid') ? issue.expected : issue.message
  const [, found = issue.received, allowed = own ?? issue.message] =
    /^found (.*); allowed: (.*)$/s.exec(issue.message) ?? []
  return {
    file,
    id: nearestId(path, written),
    field,
    found: clip(found),
    allowed: clip(allowed),
  }
}

/** The id of the innermost thing on the way to the fault that has one. */
function nearestId(path: readonly v.IssuePathItem[], written: unknown): string {
  const holders = [written, ...path.map((item) => item.value)]
  const ids = holders.flatMap((each) =>
    typeof each === 'object' && each !== null && 'id' in each ? [String(each.id)] : [],
  )
  return ids.at(-1) ?? '(no id)'
}

const clip = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)} \u2026` : text)
