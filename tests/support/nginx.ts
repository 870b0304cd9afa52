import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { isDebianRoot } from './browser.ts'

const onPath = (): string | undefined =>
  ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync)

/** Where an nginx is; installs Debian's small one where that can be done. */
export function findNginx(): string {
  const found = onPath()
  if (found) return found
  if (isDebianRoot()) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'nginx-light'], { stdio: 'ignore' })
    // The package starts a server of its own, which nobody asked for here.
    spawnSync('service', ['nginx', 'stop'], { stdio: 'ignore' })
    const installed = onPath()
    if (installed) return installed
  }
  throw new Error(
    'No nginx was found to try the settings of the README with: install one ("apt-get install nginx-light").',
  )
}

/** The settings that the README gives. */
export function settingsIn(readme: string): string {
  const [, settings] = /```nginx\n(.*?)```/s.exec(readme) ?? []
  if (!settings) throw new Error('The README has no settings for nginx.')
  return settings
}

/** Runs these settings on a folder of the guide, at a free port. */
export async function serveByNginx(
  settings: string,
  { root, folder }: { root: string; /** For its own files. */ folder: string },
): Promise<{ url: string; stop: () => void }> {
  const port = await freePort()
  const nginx = findNginx()
  const types = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types']
  const own = settings.replace(/listen [^;]+;/, `listen 127.0.0.1:${port};`).replace(/root [^;]+;/, `root ${root};`)
  mkdirSync(folder, { recursive: true })
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      'daemon off; master_process off;',
      `pid ${join(folder, 'nginx.pid')}; error_log stderr;`,
      'events {}',
      `http { include ${types.find(existsSync) ?? 'mime.types'}; access_log off; ${temporary.join(' ')}`,
      own,
      '}',
    ].join('\n'),
  )
  const child = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'])
  await answered(child, `http://127.0.0.1:${port}/`)
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}

/** Waits until it answers. What it says when it does not start is the message. */
async function answered(child: ChildProcess, url: string): Promise<void> {
  let said = ''
  let ended = false
  child.stderr?.on('data', (text) => (said += String(text)))
  child.once('exit', () => (ended = true))
  for (;;) {
    if (ended) throw new Error(`nginx does not take the settings: ${said}`)
    const there = await fetch(url).then(
      () => true,
      () => false,
    )
    if (there) return
    await new Promise((wait) => setTimeout(wait, 50))
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

export const readme = (): string => readFileSync('README.md', 'utf8')
