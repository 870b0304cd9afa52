import type { Plugin } from 'vite'

/** Serves the workshop while somebody develops, and nowhere else: nothing of it is part of a build. */
export function workshopPlugin(): Plugin {
  return {
    name: 'afterwards:workshop',
    apply: 'serve',
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
