/**
 * What the commands that build and serve can be told: by argument, else by environment, else the usual.
 *
 * The answer is put into the environment as well, where `astro.config.mjs` and `src/data/published.ts` read it.
 */
import {resolve} from 'node:path'
import {dataKinds, parseDataKinds, usualKinds, type DataKindName} from '../src/data/kinds.ts'
import {canReportTo} from '../src/wording/error-report.ts'
import {readArguments, readArgumentsAndWords, refuseArguments} from './arguments.ts'
import type {Shard} from './build/cut-shards.ts'
import {parseBase, parseSite} from './published-at.ts'

/** Where an edition comes from and where it goes. */
export type Options = {
  /** The content folder, absolute. */
  content: string
  /** The folder that the site is written to, absolute. */
  out: string
  /** The path under which the site is published, with a slash at both ends. */
  base: string
  /** The origin that the site is published at, `null` where nobody said. */
  site: string | null
  /** The kinds of data file that each document has beside its page. */
  data: DataKindName[]
  /** The mail box or the address at which readers report errors; empty where nobody said one. */
  report: string
  /** Whether each volume is published as a book as well. */
  epub: boolean
  /** By how many processes; `null` where nobody said: as many as there are cores, one for a small edition. */
  processes: number | null
  /** Where `npm start` or `npm run dev` serves the site: a name or an address of this machine, and a port. */
  host: string
  port: number
}

/** What a command is told besides its options: `npm run build` which part to build, `npm run merge` which parts to join. */
export type Told = Options & {
  /** `null` for the whole site. */
  shard: Shard | null
  /** The folders of shards, absolute. */
  folders: string[]
}

const written =
  '[--content DIR] [--out DIR] [--base PATH] [--site ORIGIN] [--data KINDS] [--epub] [--report ADDRESS] [--processes NUMBER]'
const served = '[--host NAME] [--port NUMBER]'

/** The commands and what they can be told, for their usage. */
const commands = {
  start: `npm start -- ${written} ${served}`,
  dev: `npm run dev -- [--content DIR] [--base PATH] [--data KINDS] [--epub] [--report ADDRESS] ${served}`,
  build: `npm run build -- ${written} [--shard NUMBER/COUNT]`,
  merge: `npm run merge -- FOLDERS… ${written}`
} as const

/** What `npm run build`, `npm run merge`, `npm start` or `npm run dev` is told, by its arguments and the environment. */
export function readOptions(command: keyof typeof commands): Told {
  const serves = command === 'start' || command === 'dev'
  const usage = 'usage: ' + commands[command]
  const where = {
    content: {type: 'string', default: process.env.EDITION_CONTENT ?? 'content'},
    out: {type: 'string'},
    base: {type: 'string', default: process.env.EDITION_BASE ?? '/'},
    site: {type: 'string', default: process.env.EDITION_SITE ?? ''},
    data: {type: 'string', default: process.env.EDITION_DATA ?? usualKinds},
    report: {type: 'string', default: process.env.EDITION_REPORT ?? ''},
    epub: {type: 'boolean', default: process.env.EDITION_EPUB === 'yes'},
    processes: {type: 'string'}
  } as const
  const {host, port, ...told} = {host: undefined, port: undefined, ...readTold()}
  const shard = told.shard === undefined ? null : parseShard(told.shard, usage)
  const usualOut = shard ? `dist-shard-${shard.index}-of-${shard.of}` : 'dist'
  const values = {...told, out: told.out ?? process.env.EDITION_OUT ?? usualOut}
  const options = {
    content: resolve(values.content),
    out: resolve(values.out),
    base: parseBase(values.base, usage),
    site: parseSite(values.site, usage),
    data: parseData(values.data, usage),
    report: parseReport(values.report, usage),
    epub: values.epub,
    processes: parseProcesses(values.processes, usage),
    host: host ?? process.env.EDITION_HOST ?? 'localhost',
    port: serves ? parsePort(port ?? process.env.PORT ?? '4321', usage) : 0,
    shard,
    folders: told.words.map((word) => resolve(word))
  }
  process.env.EDITION_CONTENT = options.content
  process.env.EDITION_OUT = options.out
  process.env.EDITION_BASE = options.base
  process.env.EDITION_SITE = options.site ?? ''
  process.env.EDITION_DATA = options.data.join(',') || 'none'
  process.env.EDITION_REPORT = options.report
  process.env.EDITION_EPUB = options.epub ? 'yes' : ''
  return options

  function readTold() {
    const none = {words: [], shard: undefined}
    switch (command) {
      case 'start':
      case 'dev':
        return {...none, ...readArguments({...where, ...serving}, usage)}
      case 'build':
        return {...none, ...readArguments({...where, shard: {type: 'string'}}, usage)}
      case 'merge': {
        const {values, words} = readArgumentsAndWords(where, usage)
        return {...none, ...values, words}
      }
    }
  }
}

/** What only `npm start` and `npm run dev` can be told. */
const serving = {host: {type: 'string'}, port: {type: 'string'}} as const

/** How many processes are to work: as said, or by the environment `EDITION_PROCESSES`; `null` where neither says it. */
export function parseProcesses(said = process.env.EDITION_PROCESSES ?? '', usage = ''): number | null {
  const count = Number(said)
  if (said === '') return null
  if (/^\d+$/u.test(said) && count > 0) return count
  return refuseArguments(`Unexpected number of processes \`${said}\`, expected 1 or more`, usage)
}

function parsePort(text: string, usage: string): number {
  const port = Number(text)
  if (/^\d+$/u.test(text) && port <= 65_535) return port
  return refuseArguments(`Unexpected port \`${text}\`, expected a number from 0 to 65535`, usage)
}

/** > 2/8 */
function parseShard(text: string, usage: string): Shard {
  const [index = 0, of = 0] = /^\d{1,5}\/\d{1,5}$/u.test(text) ? text.split('/').map(Number) : []
  if (index >= 1 && index <= of) return {index, of}
  return refuseArguments(
    `Unexpected shard \`${text}\`, expected which part of how many to build, for example \`2/8\`, from \`1/8\` to \`8/8\``,
    usage
  )
}

function parseData(words: string, usage: string): DataKindName[] {
  const kinds = parseDataKinds(words)
  if (kinds) return kinds
  const names = Object.keys(dataKinds).map((name) => '`' + name + '`')
  return refuseArguments(
    `Unexpected value \`${words}\` of \`--data\`, expected ${names.join(', ')} with commas between them, or \`none\``,
    usage
  )
}

function parseReport(to: string, usage: string): string {
  if (to === '' || canReportTo(to)) return to
  return refuseArguments(
    `Unexpected value \`${to}\` of \`--report\`, expected a mail address, or the address of a page that takes reports, ` +
      'for example `https://example.org/new?about={document}&text={words}`',
    usage
  )
}
