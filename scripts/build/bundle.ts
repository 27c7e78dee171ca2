/**
 * The pages as a program: Astro bundles them once, and what it made is kept until the code is another.
 *
 * Astro is told to build for a server; the server is `src/ask/page-maker.ts`, and every page of the site is asked from it when
 * the site is written. So pages can be made by several processes, and those that did not change need not be made.
 */
import {hash} from 'node:crypto'
import {existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import type {AstroIntegration} from 'astro'
import {keepFolder, prune, readKept, type Files} from './kept-folder.ts'
import {takeLock} from './lock.ts'

/** Where bundles are kept, the lock of those who make them among them. */
const store = join('.cache', 'pages')

/** The pages, bundled. */
export type Bundle = {
  /** The module that makes them, as a URL. */
  module: string
  /** What lies beside them: styles, scripts, fonts, and all of `public`. */
  assets: Files
  /** The hash of the code that makes pages; a page that was made by other code is made again. */
  code: string
}

/** What decides how pages look besides their code. */
export type PageOptions = {base: string; site: string | null}

/** The pages bundled, as they were kept, or now. */
export async function bundlePages(options: PageOptions): Promise<Bundle> {
  const code = hashPages(options)
  const name = hash('sha256', code + hashFiles(['public/**/*']) + hashProse(), 'hex').slice(0, 24)
  const files = readKept(store, name) ?? (await make(name))
  // pages name styles and scripts by their hashes
  const named = [...files.keys()].filter((path) => path.startsWith('client/_astro/')).sort()
  const inClient = Array.from(
    files,
    ([path, bytes]) => [path.replace(/^client\//u, ''), path, bytes] as const
  )
  return {
    module: pathToFileURL(resolve(store, name, 'server', 'entry.mjs')).href,
    assets: new Map(
      inClient.filter(([short, path]) => short !== path).map(([short, , bytes]) => [short, bytes])
    ),
    code: hash('sha256', [code, ...named].join('\n'), 'hex').slice(0, 24)
  }
}

/** The hash of prose: the pages of words that the edition or the project has. */
export function hashProse(): string {
  const own = join(process.env.EDITION_CONTENT ?? 'content', 'pages')
  const lines = [join('content', 'pages'), own]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => `${name} ${hash('sha256', readFileSync(join(folder, name)), 'hex')}`)
    ])
  return hash('sha256', lines.join('\n'), 'hex')
}

function hashPages(options: PageOptions): string {
  const {EDITION_DATA = '', EDITION_EPUB = '', EDITION_REPORT = ''} = process.env
  const files = hashFiles(['src/**/*', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'])
  return hash(
    'sha256',
    [JSON.stringify(options), EDITION_DATA, EDITION_EPUB, EDITION_REPORT, process.version, files].join('\n'),
    'hex'
  ).slice(0, 24)
}

function hashFiles(patterns: readonly string[]): string {
  const paths = globSync(patterns, {withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const lines = [...new Set(paths)]
    .sort()
    .map((path) => path + ' ' + hash('sha256', readFileSync(path), 'hex'))
  return hash('sha256', lines.join('\n'), 'hex')
}

/** Lets Astro bundle; one build at a time, since Astro keeps files of its own in the `.astro` of the project. */
async function make(name: string): Promise<Files> {
  const release = await waitForTurn()
  try {
    // another build has made it meanwhile
    const made = readKept(store, name)
    if (made) return made
    const [folder, cache] = [resolve(store, 'new'), resolve(store, 'new-cache')]
    clear(folder, cache)
    process.env.ASTRO_TELEMETRY_DISABLED = '1'
    // not before it is needed: with Vite it is loaded in half a second
    const {build} = await import('astro')
    // pages hold nothing that is encrypted; without it each bundle would be another
    process.env.ASTRO_KEY ??= Buffer.alloc(32).toString('base64')
    await build({
      root: process.cwd(),
      outDir: folder,
      // beside it: Astro empties the folder when it has filled its cache
      cacheDir: cache,
      output: 'server',
      adapter: pageMaker(),
      logLevel: 'error'
    })
    const paths = globSync('**/*', {cwd: folder, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    const files = new Map(
      paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)])
    )
    clear(folder, cache)
    keepFolder(store, name, files)
    prune(store)
    return files
  } finally {
    release()
  }
}

function clear(...folders: readonly string[]): void {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
}

function pageMaker(): AstroIntegration {
  return {
    name: 'page-maker',
    hooks: {
      'astro:config:done'({setAdapter}) {
        setAdapter({
          name: 'page-maker',
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- one of two types of this property is
          entrypointResolution: 'auto',
          serverEntrypoint: pathToFileURL(resolve('src/ask/page-maker.ts')),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            sharpImageService: 'stable'
          }
        })
      }
    }
  }
}

async function waitForTurn(): Promise<() => void> {
  mkdirSync(store, {recursive: true})
  for (let tries = 0; ; tries++) {
    const lock = takeLock(join(store, 'lock'))
    if (lock.status === 'taken') return lock.release
    if (tries === 0)
      console.error(`Waiting for the pages of another build in this folder, process ${lock.holder.pid}`)
    await setTimeout(200)
  }
}
