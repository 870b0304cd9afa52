import { compile, readContent } from './compile.ts'
import { writeEditorSchemas } from './editor.ts'
import { ContentError } from './problem.ts'
import { report } from './report.ts'

const folder = 'src/content'

try {
  const written = readContent(folder)
  const renewed = writeEditorSchemas(folder, written)
  console.log(report(compile(written), Date.now()).join('\n'))
  if (renewed.length > 0) console.log(`\nWritten anew for editors, in ${folder}/schemas: ${renewed.join(', ')}`)
} catch (problem) {
  if (!(problem instanceof ContentError)) throw problem
  console.error(problem.message)
  process.exitCode = 1
}
