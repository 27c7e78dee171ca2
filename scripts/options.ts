/**
 * What the commands that build and serve can be told: by argument, else by environment, else the usual.
 *
 * The answer is put into the environment as well, where `astro.config.mjs` and `src/edition.ts` read it.
 */
import {resolve} from 'node:path'
import {dataKinds, parseDataKinds, usualKinds, type DataKindName} from '../src/data/kinds.ts'
import {readArguments} from './arguments.ts'

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
  /** By how many processes; `null` where nobody said: as many as there are cores, one for a small edition. */
  processes: number | null
  /** Where `npm start` or `npm run dev` serves the site: a name or an address of this machine, and a port. */
  host: string
  port: number
}

/** The options of `npm run build`, `npm start` or `npm run dev`, from its arguments and the environment. */
export function readOptions(command: 'build' | 'start' | 'dev'): Options {
  const serves = command !== 'build'
  const usage =
    (command === 'start' ? 'usage: npm start' : `usage: npm run ${command}`) +
    (command === 'dev'
      ? ' -- [--content DIR] [--base PATH] [--data KINDS]'
      : ' -- [--content DIR] [--out DIR] [--base PATH] [--site ORIGIN] [--data KINDS] [--processes NUMBER]') +
    (serves ? ' [--host NAME] [--port NUMBER]' : '')
  const where = {
    content: {type: 'string', default: process.env.EDITION_CONTENT ?? 'content'},
    out: {type: 'string', default: process.env.EDITION_OUT ?? 'dist'},
    base: {type: 'string', default: process.env.EDITION_BASE ?? '/'},
    site: {type: 'string', default: process.env.EDITION_SITE ?? ''},
    data: {type: 'string', default: process.env.EDITION_DATA ?? usualKinds},
    processes: {type: 'string'}
  } as const
  const {host, port, ...values} = serves
    ? readArguments({...where, ...serving}, usage)
    : {...readArguments(where, usage), host: undefined, port: undefined}
  for (const name of ['content', 'out'] as const)
    if (values[name] === '') {
      console.error(`Missing value of \`--${name}\`, expected a folder\n` + usage)
      process.exit(2)
    }
  const options = {
    content: resolve(values.content),
    out: resolve(values.out),
    base: slashed(values.base),
    site: values.site === '' ? null : values.site,
    data: parseData(values.data, usage),
    processes: parseProcesses(values.processes, usage),
    host: host ?? process.env.EDITION_HOST ?? 'localhost',
    port: serves ? parsePort(port ?? process.env.PORT ?? '4321', usage) : 0
  }
  process.env.EDITION_CONTENT = options.content
  process.env.EDITION_OUT = options.out
  process.env.EDITION_BASE = options.base
  process.env.EDITION_SITE = options.site ?? ''
  process.env.EDITION_DATA = options.data.join(',') || 'none'
  return options
}

/** What only `npm start` and `npm run dev` can be told. */
const serving = {host: {type: 'string'}, port: {type: 'string'}} as const

/** How many processes are to work: as said, or by the environment `EDITION_PROCESSES`; `null` where neither says it. */
export function parseProcesses(said = process.env.EDITION_PROCESSES ?? '', usage = ''): number | null {
  const count = Number(said)
  if (said === '') return null
  if (/^\d+$/u.test(said) && count > 0) return count
  console.error(`Unexpected number of processes \`${said}\`, expected 1 or more\n` + usage)
  process.exit(2)
}

function parsePort(text: string, usage: string): number {
  const port = Number(text)
  if (/^\d+$/u.test(text) && port <= 65_535) return port
  console.error(`Unexpected port \`${text}\`, expected a number from 0 to 65535\n` + usage)
  process.exit(2)
}

function parseData(words: string, usage: string): DataKindName[] {
  const kinds = parseDataKinds(words)
  if (kinds) return kinds
  const names = Object.keys(dataKinds).map((name) => '`' + name + '`')
  console.error(
    `Unexpected value \`${words}\` of \`--data\`, expected ${names.join(', ')} with commas between them, or \`none\`\n` +
      usage
  )
  process.exit(2)
}

/** `frus-edition` → `/frus-edition/` */
function slashed(base: string): string {
  const parts = base.split('/').filter((part) => part !== '')
  return parts.length === 0 ? '/' : '/' + parts.join('/') + '/'
}
