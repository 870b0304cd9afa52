import type { Plugin } from 'vite'

/** What the guide asks of React, module by module. A name that is missing here fails the build. */
const asked: Readonly<Record<string, string>> = {
  react:
    'Component,Fragment,Suspense,createContext,createElement,lazy,memo,startTransition,use,useCallback,useContext,useDeferredValue,useEffect,useEffectEvent,useId,useLayoutEffect,useMemo,useReducer,useRef,useState,useSyncExternalStore',
  'react/jsx-runtime': 'Fragment,jsx',
  'react-dom': 'createPortal,flushSync',
}

const facadeOf = (module: string, names: string): string =>
  [
    `import whole from '${module}';`,
    ...names.split(',').map((name) => `export const ${name} = whole.${name};`),
    // In production they are one function; under one name it is written shorter.
    module === 'react/jsx-runtime' ? 'export { jsx as jsxs };' : '',
  ].join('\n')
const prefix = '\0facade:'

/**
 * Gives our code React as a module with names. Its package is CommonJS, of which a bundler takes each function anew at
 * every call, `(0, react.jsx)(…)`: a step's code has some six hundred such calls, and is 0.4 kB smaller without.
 */
export function reactPlugin(): Plugin {
  return {
    name: 'afterwards:react',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    resolveId: {
      filter: { id: /^react(-dom|\/jsx-runtime)?$/ },
      handler: (source, importer) =>
        importer?.includes('node_modules') || importer?.startsWith(prefix) ? null : prefix + source,
    },
    load: {
      filter: { id: /^\0facade:/ },
      handler: (id) => {
        const module = id.slice(prefix.length)
        return facadeOf(module, asked[module] ?? '')
      },
    },
  }
}
