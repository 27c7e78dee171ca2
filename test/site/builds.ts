/** Builds as they are run, for tests of what comes of them: killed, at once, on a full disk. */
import {spawn, type ChildProcess} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import type {TestContext} from 'node:test'
import {setTimeout} from 'node:timers/promises'

/** What a build said, and how it ended. */
export type Ended = {code: number | null; output: string; seconds: number}

/** A build that runs; `says` waits until it has said this to its standard error. */
export type Running = {child: ChildProcess; ended: Promise<Ended>; says: (words: string) => Promise<void>}

/** Begins `npm run build` with these arguments; `preload` is a module that is loaded before. */
export function beginBuild(args: readonly string[], preload?: string): Running {
  const from = performance.now()
  const child = spawn(
    process.execPath,
    [...(preload === undefined ? [] : ['--import', preload]), 'scripts/build.ts', ...args],
    {env: {...process.env, EDITION_SITE: '', EDITION_BASE: '/', NODE_ENV: 'production'}}
  )
  const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]).then(
    ([[code], out, error]) => ({
      code: typeof code === 'number' ? code : null,
      output: out + error,
      seconds: (performance.now() - from) / 1000
    })
  )
  const said = listen(child.stderr)
  return {child, ended, says: said}
}

/** What a stream has said so far, beside whoever reads it to its end. */
function listen(stream: Readable): (words: string) => Promise<void> {
  let heard = ''
  stream.setEncoding('utf8')
  stream.on('data', (words: string) => {
    heard += words
  })
  return async (words) => {
    while (!heard.includes(words)) {
      if (stream.readableEnded) throw new Error('Missing `' + words + '` in what a build said: ' + heard)
      await setTimeout(20)
    }
  }
}

/** A folder for sites that ends with the test. */
export function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'))
  t.after(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  return folder
}

/** Path → hash of each file of a folder; folders end in a slash. */
export function hashesOf(folder: string): Map<string, string> {
  const hashes = new Map<string, string>()
  if (!existsSync(folder)) return hashes
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1)
    if (lstatSync(path).isDirectory()) hashes.set(name + '/', '')
    else hashes.set(name, createHash('sha256').update(readFileSync(path)).digest('hex'))
  }
  return new Map([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)))
}
