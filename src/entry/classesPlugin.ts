import type { Plugin } from 'vite'

/** Where a component takes the names of its classes from. */
const taken = /^import (\w+) from (?='[^']+\.module\.css')/gm
/** Stands in a script for the stylesheet that goes with it, until the bundler has seen that they belong together. */
const mark = '__stylesheet__();'

/**
 * Writes the name of each class where it is used. As an object of names, which only a running page reads, all of them
 * stay in a bundle, each with the name that it has in the source: 0.5 kB of a step's code.
 */
export function classesPlugin(): Plugin[] {
  return [
    {
      name: 'afterwards:classes',
      apply: 'build',
      enforce: 'pre',
      onLog(_level, { code, message }) {
        // It would be drawn without its class, and no type tells.
        if (code === 'IMPORT_IS_UNDEFINED' && message.includes('.module.css')) this.error(message)
      },
      transform: {
        filter: { id: /\/src\/.*\.tsx?$/ },
        handler: (code) => code.replaceAll(taken, 'import * as $1 from '),
      },
    },
    {
      name: 'afterwards:class-names',
      apply: 'build',
      enforce: 'post',
      // A stylesheet whose names are all written elsewhere would count as used by nobody, and its rules would go with it.
      transform: {
        filter: { id: /\.module\.css$/ },
        order: 'post',
        handler: (code) => ({ code: `${code}\n${mark}`, map: null, moduleSideEffects: true }),
      },
      renderChunk: {
        order: 'post',
        handler: (code) => (code.includes(mark) ? { code: code.replaceAll(mark, ''), map: null } : null),
      },
    },
  ]
}
