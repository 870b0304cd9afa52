import type { Root } from 'postcss'
import type { Plugin } from 'vite'

/** The rules for a focus and a held control hold for their marks too, so that examples can show them side by side. */
const marks = {
  postcssPlugin: 'afterwards:marks',
  Once(root: Root): void {
    root.walkRules((rule) => {
      rule.selector = rule.selector
        .replaceAll(':focus-visible', ':is(:focus-visible, [data-focused])')
        .replaceAll(':active', ':is(:active, [data-held])')
    })
  },
}

/** Serves the workshop while somebody develops, and nowhere else: nothing of it is part of a build. */
export function workshopPlugin(): Plugin {
  return {
    name: 'afterwards:workshop',
    apply: 'serve',
    config: () => ({ css: { postcss: { plugins: [marks] } } }),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? ''
        if (path !== '/workshop' && path !== '/workshop/one') return next()
        server.transformIndexHtml(path, shell).then((html) => {
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(html)
        }, next)
      })
    },
  }
}

const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Workshop</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<div id="root"></div>
<script type="module" src="/src/entry/workshop.tsx"></script>
</body>
</html>
`
