import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

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
 * the headers of `_headers`, in brotli where the browser takes it, and not again what it has. Takes the port asked for
 * or the next free one. Gives back the address.
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
    answer(request, response, file ?? missingIn(dist, path), file ? 200 : 404, headers(request.url ?? '/')).catch(() =>
      // A file that went between two looks at the folder.
      response.headersSent ? response.destroy() : response.writeHead(500).end(),
    )
  })
  const free = await listen(server, port)
  return { server, url: `http://localhost:${free}` }
}

function pathIn(url: string, base: string): string | undefined {
  try {
    // Put together, since what begins with two slashes would be taken for another host.
    const path = decodeURIComponent(new URL(`http://localhost${url}`).pathname)
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

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
  headers: Record<string, string>,
): Promise<void> {
  const type = types[extname(file)] ?? 'application/octet-stream'
  const small = /\bbr\b/.test(String(request.headers['accept-encoding'])) && /text|svg|json|xml/.test(type)
  const { body, tag } = await bodyOf(file, small)
  const told = { 'content-type': type, vary: 'accept-encoding', etag: tag, ...headers }
  if (status === 200 && request.headers['if-none-match'] === tag) response.writeHead(304, told).end()
  else
    response
      .writeHead(status, {
        ...told,
        'content-length': body.length,
        ...(small ? { 'content-encoding': 'br' } : {}),
      })
      .end(body)
}

const smaller = new Map<string, Promise<Buffer>>()

/** What is sent of a file, and a tag that changes with it. The same content is made smaller once, in whichever file. */
async function bodyOf(file: string, small: boolean): Promise<{ body: Buffer; tag: string }> {
  const whole = await readFile(file)
  const hash = createHash('sha256').update(whole).digest('hex')
  if (!small) return { body: whole, tag: `"${hash.slice(0, 16)}"` }
  const made = smaller.get(hash) ?? promisify(brotliCompress)(whole)
  smaller.set(hash, made)
  return { body: await made, tag: `"${hash.slice(0, 16)}-br"` }
}

/** The rules of `_headers`: an address or a pattern on a line of its own, then indented headers. Later rules win. */
function headersIn(dist: string): (path: string) => Record<string, string> {
  const rules = readFileSync(join(dist, '_headers'), 'utf8')
    .split(/\n(?=\S)/)
    .map((block) => block.split('\n').map((line) => line.trim()))
  return (url) => {
    const path = url.replace(/[?#].*/s, '')
    return Object.fromEntries(
      rules
        .filter(([pattern = '']) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
        .flatMap(([, ...lines]) =>
          lines
            .filter(Boolean)
            .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
        ),
    )
  }
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
