/** What `npm run bench` can be told. */
import {existsSync} from 'node:fs'
import {readArguments} from '../arguments.ts'
import {cases, parseCases, type Case} from './against.ts'

/** What is measured, on which content folder, and how often. */
export type BenchOptions = {content: string; rounds: number} & (
  | {task: 'all'; built: string; tei: string | null}
  | {task: 'memory'}
  | {task: 'search'}
  | {task: 'against'; revision: string; only: readonly Case[]}
  | {task: 'scale'; documents: number}
)

const usage =
  'usage: npm run bench -- [--content DIR] [--tei DIR] [--rounds N] [--built DIR] [--search]\n' +
  '       npm run bench -- --against REV [--content DIR] [--rounds N] [--only full,unchanged,one]\n' +
  '       npm run bench -- --scale [--documents N] [--content DIR] [--rounds N]'

/** The options of `npm run bench`; bad ones end the process with exit code 2. */
export function readBenchOptions(): BenchOptions {
  const content = process.env.EDITION_CONTENT ?? usualContent()
  const options = toOptions({content, ...readArguments(flags, usage)})
  if (typeof options !== 'string') return options
  console.error(options + '\n' + usage)
  process.exit(2)
}

const flags = {
  content: {type: 'string'},
  rounds: {type: 'string'},
  memory: {type: 'boolean'},
  search: {type: 'boolean'},
  tei: {type: 'string'},
  built: {type: 'string'},
  against: {type: 'string'},
  only: {type: 'string'},
  scale: {type: 'boolean'},
  documents: {type: 'string'}
} as const

/** What was given for each option. */
export type Given = {content: string} & {
  [Name in keyof typeof flags]?:
    ((typeof flags)[Name]['type'] extends 'boolean' ? boolean : string) | undefined
}

/** The options that were meant, or what is wrong with those that were given. */
export function toOptions({
  content,
  rounds: times,
  against,
  only,
  documents,
  ...given
}: Given): BenchOptions | string {
  const {memory = false, search = false, scale = false, built = 'dist'} = given
  const [first, second] = [
    ...(search ? ['--search'] : []),
    ...(scale ? ['--scale'] : []),
    ...(against === undefined ? [] : ['--against'])
  ]
  if (second !== undefined) return `Unexpected \`${second}\` beside \`${first}\`, expected one of them`
  if (only !== undefined && against === undefined) return 'Unexpected `--only` without `--against`'
  if (documents !== undefined && !scale) return 'Unexpected `--documents` without `--scale`'
  if (content === '') return 'Missing value of `--content`, expected a folder'
  if (against === '') return 'Missing value of `--against`, expected a revision'

  // a build takes minutes where reading takes seconds
  const rounds = toCount(times ?? (against !== undefined || scale ? '1' : '3'))
  if (rounds === null) return `Unexpected \`--rounds ${times}\`, expected a whole number from 1`
  if (memory) return {task: 'memory', content, rounds}
  if (search) return {task: 'search', content, rounds}
  if (scale) {
    const count = toCount(documents ?? '30000')
    if (count === null) return `Unexpected \`--documents ${documents}\`, expected a whole number from 1`
    return {task: 'scale', content, rounds, documents: count}
  }
  if (against === undefined) return {task: 'all', content, rounds, built, tei: given.tei ?? usualTei()}
  const all = Object.keys(cases).join(',')
  const some = parseCases(only ?? all)
  if (some === null) return `Unexpected \`--only ${only}\`, expected some of \`${all}\``
  return {task: 'against', content, rounds, revision: against, only: some}
}

function usualContent(): string {
  return existsSync('../shared/corpus') ? '../shared/corpus' : 'content'
}

/** Whole volumes to compare the readers by; `null` where there are none. */
function usualTei(): string | null {
  return existsSync('../shared/tei') ? '../shared/tei' : null
}

function toCount(text: string): number | null {
  const count = Number(text)
  return /^\d{1,9}$/u.test(text) && count > 0 ? count : null
}
