import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A copy of the project that a test may spoil, with the packages of this one. */
export function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'afterwards-copy-'))
  for (const name of ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(name, join(folder, name), { recursive: true })
  // What a build leaves in node_modules (names with a dot) is the copy's own.
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  return {
    folder,
    /** Writes a file anew. Not in the moment of the last save: the file system tells of two such only once. */
    async change(file: string, to: (text: string) => string) {
      await new Promise((saved) => setTimeout(saved, 300))
      writeFileSync(join(folder, file), to(readFileSync(join(folder, file), 'utf8')))
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** `npm run dev` in a folder, until it is stopped. Gives its address. */
export async function startDev(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env
  const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1'], {
    cwd: folder,
    env: { ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await said(vite, /http:\/\/127\.0\.0\.1:\d+/)
  return {
    url,
    stop: () =>
      new Promise((stopped) => {
        vite.once('exit', () => stopped())
        vite.kill()
      }),
  }
}

/** The first words of this form that a program says. */
function said(program: ChildProcess, form: RegExp): Promise<string> {
  return new Promise((found, failed) => {
    let heard = ''
    const hear = (data: Buffer): void => {
      heard += String(data)
      const [match] = form.exec(heard) ?? []
      if (match) found(match)
    }
    program.stdout?.on('data', hear)
    program.stderr?.on('data', hear)
    program.once('exit', () => failed(new Error(`It ended before it had an address:\n${heard}`)))
  })
}
