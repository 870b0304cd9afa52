import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves the built guide as a static host does: `/x` from `x.html`, `404.html` with its status for what is not there,
 * and the headers of `_headers`. Takes the port asked for or the next free one. Gives back the address.
 */
export async function serve(
  dist: string,
  { port = 4173, base = '/' }: { port?: number; base?: string } = {},
): Promise<{ server: Server; url: string }> {
  const headers = headersIn(dist)
  const server = createServer((request, response) => {
    const path = pathIn(request.url ?? '/', base)
    const file =
      path === undefined
        ? undefined
        : [path, `${path}.html`, join(path, 'index.html')]
            .map((name) => join(dist, name))
            .find((name) => isFile(name, dist))
    answer(response, file ?? missingIn(dist, path), file ? 200 : 404, headers(request.url ?? '/'))
  })
  const free = await listen(server, port)
  return { server, url: `http://localhost:${free}` }
}

function pathIn(url: string, base: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined
  } catch {
    return undefined
  }
}

/** The not-found page of the language that an address begins with, as hosts that look for the nearest one have it. */
function missingIn(dist: string, path = '/'): string {
  const nearest = join(dist, path.split('/')[1] ?? '', '404.html')
  return isFile(nearest, dist) ? nearest : join(dist, '404.html')
}

const isFile = (name: string, dist: string): boolean =>
  name.startsWith(dist + sep) && existsSync(name) && statSync(name).isFile()

function answer(response: ServerResponse, file: string, status: number, headers: Record<string, string>): void {
  response.writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream', ...headers })
  createReadStream(file).pipe(response)
}

/** The rules of `_headers`: a pattern on a line of its own, then indented headers. Later rules win. */
function headersIn(dist: string): (path: string) => Record<string, string> {
  const rules = readFileSync(join(dist, '_headers'), 'utf8')
    .split(/\n(?=\S)/)
    .map((block) => block.split('\n').map((line) => line.trim()))
  return (path) =>
    Object.fromEntries(
      rules
        .filter(([pattern = '']) => path.startsWith(pattern.replace(/\*$/, '')))
        .flatMap(([, ...lines]) =>
          lines
            .filter(Boolean)
            .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
        ),
    )
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && port !== 0 ? listen(server, port + 1).then(resolve, reject) : reject(error),
    )
    server.listen(port, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
