import type { Plugin } from 'vite'

/** What is made at once when the router's module is evaluated, as its bundle writes it. */
const made = /\bReact\d*\.(?:forwardRef|memo|createContext)\(/g
/** What a component of it is called in the developer's tools. */
const named = /^\w+\.displayName = .*;$/gm

/**
 * The router's forms, scroll restoration and the like stay in a bundle although nobody asks for them: a bundler cannot
 * know that making a component and naming it does nothing else. Told so, it leaves out 3 kB of every first visit.
 */
export function routerPlugin(): Plugin {
  return {
    name: 'afterwards:router',
    apply: 'build',
    transform: {
      filter: { id: /react-router\/dist/ },
      handler: (code) => code.replaceAll(named, '').replaceAll(made, '/* @__PURE__ */ $&'),
    },
  }
}
