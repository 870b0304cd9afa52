import { compile } from './compile.ts'
import { writeEditorSchemas } from './editor.ts'
import { ContentError } from './problem.ts'
import { readContent, readLanguages, readWords } from './read.ts'
import { report } from './report.ts'
import { untranslated } from './untranslated.ts'

const folder = 'src/content'

try {
  const written = readContent(folder)
  const renewed = writeEditorSchemas(folder, written)
  console.log(report(compile(written), Date.now()).join('\n'))
  for (const language of readLanguages(folder).slice(1)) {
    const words = readWords(folder, language.id)
    compile(words, language)
    console.log(
      `${language.name}: not in it yet, or not whole: ${untranslated(written, words).join(', ') || 'nothing'}`,
    )
  }
  if (renewed.length > 0) console.log(`\nWritten anew for editors, in ${folder}/schemas: ${renewed.join(', ')}`)
} catch (problem) {
  if (!(problem instanceof ContentError)) throw problem
  console.error(problem.message)
  process.exitCode = 1
}
