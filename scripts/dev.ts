/**
 * `npm run dev`: shows the edition while somebody writes in it.
 *
 *     content ─► store of records ─► held.json ─► pages, as they are asked for
 *                                └─► the search index, in another process
 *
 * What is written here lies in `.cache/dev`, in a folder of this process.
 */
import {mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {join, resolve, sep} from 'node:path'
import {dev, type AstroIntegration} from 'astro'
import {fileAt, isFolder} from '../src/corpus/files.ts'
import {checkProse} from '../src/corpus/prose.ts'
import {toPrintable} from '../src/edition/characters.ts'
import {hashProse} from './build/bundle.ts'
import {startProcesses} from './build/processes.ts'
import {refuseProject} from './build/project-folder.ts'
import {fail} from './build/replace-folder.ts'
import {answerFile} from './dev/answer-file.ts'
import {createReporter} from './dev/create-reporter.ts'
import {followEdition, type Change, type Followed} from './dev/follow-edition.ts'
import {sayWaiting} from './dev/waiting-page.ts'
import {whenBack} from './dev/when-back.ts'
import {readOptions} from './options.ts'
import {done} from './progress.ts'
import {readEdition} from './read-edition.ts'
import {usableFolder} from './usable-folder.ts'

const options = readOptions('dev')
const {content, base, host, port, data, epub} = options
const wanted = {data, epub, base, site: options.site}
const refusal = refuseProject(process.cwd())
if (refusal !== null) fail(refusal)

const folder = makeFolder()
const site = join(folder, 'site')
const held = join(folder, 'held.json')
process.env.EDITION_HELD = held
process.env.ASTRO_TELEMETRY_DISABLED = '1'

/** A file is often written in several steps; milliseconds. */
const pause = 30
const asked = resolve('src/ask/edition.ts')
const indexer = startProcesses(1)
const report = createReporter(content)
/** How Astro is told to look again which pages of prose there are. */
const prose = {refresh: () => {}}
let places: Followed['places'] = []
let waiting = ''
/** Whether the index is being written, and whether it is to be written again after that. */
let indexing: 'no' | 'yes' | 'again' = 'no'

// what nobody has read yet is read by all processes; after that only what changes
await readEdition(content)
done()
const edition = followEdition(content)
update([])
void report(null)

await dev({
  root: process.cwd(),
  integrations: [
    {
      name: 'follow-prose',
      hooks: {
        'astro:server:setup'({refreshContent}) {
          prose.refresh = () => void refreshContent?.({})
        }
      }
    }
  ],
  server: {host, port},
  vite: {
    cacheDir: resolve(usableFolder('vite')),
    server: {watch: {ignored: ['**/.cache/**', '**/dist/**', '**/.*.building/**']}},
    plugins: [followContent()]
  }
})
sayWhatIsMissing()
endWithParent()
updateIndex()

type Vite = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server']

/** Astro’s server, told of what lies in the content folder. */
function followContent() {
  return {
    name: 'follow-content',
    // its answers come before all others
    enforce: 'post' as const,
    config() {
      // a folder that comes later is seen as well
      process.env.EDITION_PAGES = join(content, 'pages')
    },
    configureServer(vite: Vite) {
      watch(vite)
      return () => {
        vite.middlewares.stack.unshift({route: '', handle: answer})
      }
    }
  }
}

function watch({watcher, environments}: Vite): void {
  let changes: Change[] = []
  let timer: NodeJS.Timeout | undefined
  let unfit = unfitProse()
  watcher.add(content)
  if (!isFolder(content)) waitForFolder()
  watcher.on('all', (event, name) => {
    const path = resolve(name)
    if (path !== content && !path.startsWith(content + sep)) return
    changes.push({event, path})
    clearTimeout(timer)
    timer = setTimeout(() => {
      const seen = changes
      changes = []
      change(seen)
    }, pause)
  })

  /** A folder that was renamed, unmounted or deleted is watched again from when it is back. */
  function waitForFolder(): void {
    whenBack(content, () => {
      watcher.add(content)
      change([{event: 'addDir', path: content}])
    })
  }

  function change(changes: readonly Change[]): void {
    const started = performance.now()
    if (!isFolder(content)) waitForFolder()
    const {isOther, broken} = update(changes)
    const isBeside = changes.some(({path}) => !path.startsWith(join(content, 'pages') + sep))
    // prose is Astro’s own content: it shows that by itself
    if (isBeside) reload()
    const now = unfitProse()
    if (now !== unfit) prose.refresh()
    unfit = now
    const names = [...new Set(changes.map(({path}) => toPrintable(fileAt(path).path)))]
    const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
    console.log(`${names.slice(0, 3).join(', ')}${more}: read again, ${say(started)}`)
    sayWhatIsMissing()
    void report(
      changes.map(({path}) => path),
      broken
    )
    if (isOther || names.some((name) => name.endsWith('spellings.yaml'))) updateIndex()
  }

  function reload(): void {
    for (const {moduleGraph} of Object.values(environments))
      for (const module of moduleGraph.getModulesByFile(asked.replaceAll('\\', '/')) ?? [])
        moduleGraph.invalidateModule(module)
    environments.client.hot.send({type: 'full-reload', path: '*'})
  }
}

/** The pages of prose that cannot be published, as a line. */
function unfitProse(): string {
  return checkProse(join(content, 'pages')).unfit.join(' ')
}

/** Reads what has changed; whether the volumes are others now, and the folders of those that are as they were. */
function update(changes: readonly Change[]): {isOther: boolean; broken: string[]} {
  try {
    const {places: now, documents, isOther, broken} = edition.update(changes)
    for (const {lines} of broken) for (const line of lines) console.error(line + '; shown as it was')
    if (documents > 0) places = now
    waiting = documents > 0 ? '' : sayWaiting(content)
    process.env.EDITION_PROSE = hashProse()
    writeFileSync(held + '.part', JSON.stringify({content, volumes: places}))
    renameSync(held + '.part', held)
    return {isOther, broken: broken.map(({folder}) => folder)}
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return {isOther: false, broken: []}
  }
}

/** Says what there must be for anything to be shown. */
function sayWhatIsMissing(): void {
  if (waiting !== '') console.error(waiting)
}

/** Brings the search index up to date, in the background. */
function updateIndex(): void {
  if (indexing !== 'no') indexing = 'again'
  if (indexing !== 'no' || places.length === 0) return
  indexing = 'yes'
  const started = performance.now()
  console.log('Search: the index is being written')
  indexer
    .do('index', {places, site, content})
    .then(
      () => {
        console.log(`Search: ready, ${say(started)}`)
      },
      (error: unknown) => {
        console.error('Search: ' + (error instanceof Error ? error.message : String(error)))
      }
    )
    .finally(() => {
      const isAgain = indexing === 'again'
      indexing = 'no'
      if (isAgain) updateIndex()
    })
}

function answer(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void {
  const url = URL.parse(request.url ?? '/', 'http://localhost')
  if (!url?.pathname.startsWith(base)) {
    next()
    return
  }
  if (waiting !== '' && places.length === 0 && url.pathname.endsWith('/')) {
    response.writeHead(503, {'content-type': 'text/plain; charset=utf-8', refresh: '1'})
    response.end(waiting)
    return
  }
  try {
    const found = answerFile(decodeURIComponent(url.pathname.slice(base.length)), {places, site, wanted})
    if (!found) {
      const volume = shownVolume.exec(url.pathname)?.groups?.volume
      // who looks at it may be about to write in it
      if (volume !== undefined) response.once('finish', () => void edition.prepare(volume))
      next()
      return
    }
    const {type, body} = found
    response.writeHead(body === null ? 404 : 200, {
      'content-type': type.startsWith('text/') ? type + '; charset=utf-8' : type,
      'cache-control': 'no-cache'
    })
    response.end(body ?? 'Not found')
  } catch (error) {
    next(error)
  }
}

/** > /frus-edition/historicaldocuments/frus1964-68v17/d67/ */
const shownVolume = /\/historicaldocuments\/(?<volume>[^/]+)\/[^/.]+\/$/u

/** A folder of this process; those of processes that are gone are removed. */
function makeFolder(): string {
  const all = resolve(usableFolder('dev'))
  for (const name of readdirSync(all))
    if (!isRunning(Number(name))) rmSync(join(all, name), {recursive: true, force: true})
  const own = join(all, String(process.pid))
  mkdirSync(join(own, 'site'), {recursive: true})
  process.on('exit', () => {
    try {
      rmSync(own, {recursive: true, force: true})
    } catch {
      // the search index is just being written there: the next server removes it
    }
  })
  return own
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Ends with a signal, and where the process that started this one is gone. */
function endWithParent(): void {
  const parent = process.ppid
  const end = () => process.exit()
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('SIGHUP', end)
  setInterval(() => {
    if (process.ppid !== parent) end()
  }, 500).unref()
}

/** > 0.3 s */
function say(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(2) + ' s'
}
