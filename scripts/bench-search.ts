/** What `npm run bench` says of the search: its index, and 60 queries in a browser, each figure beside its limit. */
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, rmSync} from 'node:fs'
import {loadavg} from 'node:os'
import {join, relative, sep} from 'node:path'
import {queries, type Query} from '../test/search/queries.ts'
import {IndexReport, RevisedReport} from './bench-index.ts'
import {measureSearch, type Answered, type Load} from './measure-search.ts'
import {done, progress} from './progress.ts'

const folder = join('.cache', 'bench')
const corpus = join('..', 'shared', 'corpus')

/** What a search may cost a reader: bytes, and milliseconds until ten results are shown. */
const limits = {
  start: {bytes: 500_000},
  rare: {bytes: 150_000},
  median: {bytes: 250_000, milliseconds: 500},
  worst: {bytes: 1_000_000, milliseconds: 1_500}
} satisfies Record<string, Limit>

type Limit = Partial<Load>

/** The megabytes of memory that the build of the index may take. */
const memory = 3_000

/** Lines on the search of 5,765 and of 30,000 documents; of the committed edition where the 22 volumes are not here. */
export async function* benchSearch(rounds: number): AsyncGenerator<string> {
  const site = join(folder, 'site')
  progress('Building the search page')
  run('build.ts', ['--content', 'content', '--out', site])
  if (existsSync(corpus)) {
    yield* benchSize({site, rounds, content: corpus})
    yield* benchSize({site, rounds, content: corpus, documents: 30_000})
  } else {
    yield `no ${corpus}: the search of the committed edition only`
    yield* benchSize({site, rounds, content: 'content'})
  }
}

async function* benchSize({
  site,
  rounds,
  content,
  documents
}: {
  site: string
  rounds: number
  content: string
  documents?: number
}): AsyncGenerator<string> {
  const out = join(folder, String(documents ?? 'whole'))
  rmSync(out, {recursive: true, force: true})
  const args = ['--content', content, '--out', out]
  if (documents !== undefined) args.push('--documents', String(documents))
  progress('Building the index')
  const built = IndexReport.parse(JSON.parse(run('bench-index.ts', args)))
  progress('Building the index again, and reading every record')
  const revised = RevisedReport.parse(JSON.parse(run('bench-index.ts', [...args, '--revised'])))
  copyPage(site, out)
  done()
  yield `\n${built.documents} documents: index`
  yield sayBuild('built', built)
  yield sayBuild('built again, a heading revised', revised)
  const right = queries.length - revised.wrong.length
  yield `${right} of ${queries.length} queries find exactly what a plain scan of the records finds`
  yield* revised.wrong

  yield `\n${built.documents} documents: search, in Chromium with an empty cache, load ${loadavg()[0]?.toFixed(1)}`
  yield row('', ['documents', 'requests', 'KB', 'ms'])
  const answers: {query: Query; answered: Answered}[] = []
  let number = 0
  for await (const answered of measureSearch(out, queries, rounds)) {
    const query = queries[number]
    const found = revised.found[number++]
    if (!query) continue
    if (answered) answers.push({query, answered})
    const figures = answered ? figuresOf(answered.query) : ['–', '–', '–']
    yield row(nameOf(query), [String(found), ...figures])
  }
  yield* sum(answers)
}

/** The middle and the worst of the queries, each figure with its limit. */
function* sum(answers: readonly {query: Query; answered: Answered}[]): Generator<string> {
  const loadsOf = (part: keyof Answered): Load[] => answers.map(({answered}) => answered[part])
  const rare = answers.filter(({query}) => query.class === 'rare').map(({answered}) => answered.query)
  const line = (name: string, load: Load, limit: Limit): string => {
    const [requests = '', bytes = '', milliseconds = ''] = figuresOf(load)
    const most = {
      bytes: limit.bytes === undefined ? '' : kilo(limit.bytes),
      milliseconds: String(limit.milliseconds ?? '')
    }
    return row(name, [requests, bytes, most.bytes, milliseconds, most.milliseconds]) + sayOver(load, limit)
  }
  yield ''
  yield row('', ['requests', 'KB', 'at most', 'ms', 'at most'])
  yield line('search page', at(loadsOf('page'), 0.5), {})
  yield line('its scripts and styles', at(loadsOf('code'), 0.5), {})
  yield line('search ready', at(loadsOf('start'), 0.5), limits.start)
  yield line('rare word, the worst of them', at(rare, 1), limits.rare)
  yield line('query, the median', at(loadsOf('query'), 0.5), limits.median)
  yield line('query, the worst', at(loadsOf('query'), 1), limits.worst)
}

/** Each figure at a share of the way from the least to the most. */
function at(loads: readonly Load[], share: number): Load {
  const pick = (figure: keyof Load): number => {
    const sorted = loads.map((load) => load[figure]).sort((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  }
  return {requests: pick('requests'), bytes: pick('bytes'), milliseconds: pick('milliseconds')}
}

function sayBuild(what: string, report: IndexReport): string {
  const {bands, unchanged, seconds, megabytes, files, bytes} = report
  return (
    `${what}: ${bands - unchanged} of ${bands} bands in ${seconds.toFixed(1)} s, ` +
    `${megabytes.toFixed(0)} MB of memory with reading (at most ${memory}), ` +
    `${files} files of ${(bytes / 1e6).toFixed(1)} MB`
  )
}

function sayOver(load: Load, limit: Limit): string {
  const isOver = (figure: keyof Load): boolean => load[figure] > (limit[figure] ?? Infinity)
  return isOver('bytes') || isOver('milliseconds') ? '  too much' : ''
}

/** > "not printed" · notes   nuclear weapons · memorandum of conversation … */
function nameOf({q, scope, forms, facets, from, to}: Query): string {
  const choices = [
    scope === 'all' ? [] : scope,
    forms ? 'forms' : [],
    ...Object.values(facets),
    from ?? [],
    to ?? []
  ]
  const name = [q, ...choices.flat()].filter((part) => part !== '').join(' · ')
  return name.length > 52 ? name.slice(0, 51) + '…' : name
}

function figuresOf({requests, bytes, milliseconds}: Load): string[] {
  return [String(requests), kilo(bytes), milliseconds === 0 ? '' : milliseconds.toFixed(0)]
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)
}

function row(name: string, figures: readonly string[]): string {
  return name.padEnd(54) + figures.map((figure) => figure.padStart(10)).join('')
}

/** The search page, and what it needs besides the index and the records. */
function copyPage(site: string, out: string): void {
  const other = new Set(['historicaldocuments', 'search-index'])
  cpSync(site, out, {
    recursive: true,
    filter: (path) => !other.has(relative(site, path).split(sep)[0] ?? '')
  })
}

function run(script: string, args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    encoding: 'utf8',
    env: {...process.env, EDITION_SITE: '', EDITION_BASE: '/', NODE_ENV: 'production'}
  })
  if (status !== 0) throw new Error(`Unexpected end of \`${script}\`\n` + stdout + stderr)
  return stdout
}
