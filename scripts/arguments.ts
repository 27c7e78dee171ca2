import {parseArgs, type ParseArgsConfig} from 'node:util'
import {toPrintable} from '../src/edition/characters.ts'
import {nearest} from '../src/readers/volume/explain.ts'
import {endInWords} from './build/say-disk-fault.ts'

type Flags = NonNullable<ParseArgsConfig['options']>
type Values<T extends Flags> = ReturnType<typeof parseArgs<{options: T}>>['values']

/**
 * The values of a command’s options. `--help` prints the usage; an option that the command does not know ends it with
 * exit code 2. From then on, a fault of the disk ends it with a sentence.
 */
export function readArguments<T extends Flags>(options: T, usage: string): Values<T> {
  return readWords(options, usage, false).values
}

/** The same for a command that is told words besides its options, such as folders. */
export function readArgumentsAndWords<T extends Flags>(
  options: T,
  usage: string
): {values: Values<T>; words: string[]} {
  return readWords(options, usage, true)
}

/** Ends the command, which was told something that it cannot do: says what, and how it is called. */
export function refuseArguments(reason: string, usage: string): never {
  console.error(toPrintable(reason) + '\n' + usage)
  process.exit(2)
}

function readWords<T extends Flags>(
  options: T,
  usage: string,
  allowPositionals: boolean
): {values: Values<T>; words: string[]} {
  endInWords()
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage)
    process.exit(0)
  }
  const names = Object.keys(options)
  const taken = names.find(isTakenByNpm)
  if (taken !== undefined)
    refuseArguments(
      `Unexpected \`--${taken}\` before \`--\`, expected it behind: what stands before is for npm itself`,
      usage
    )
  try {
    const {values, positionals} = parseArgs({args, options, allowPositionals})
    const empty = names.find((name) => folders.has(name) && values[name as keyof typeof values] === '')
    if (empty !== undefined)
      refuseArguments(`Missing value of \`--${empty}\`, expected a file or folder`, usage)
    return {values, words: positionals}
  } catch (error) {
    return refuseArguments(explainFault(error, names), usage)
  }
}

/** Options whose value is a path. */
const folders: ReadonlySet<string> = new Set(['content', 'out', 'parts', 'text', 'tei'])

/** Whether npm has kept an option: of `npm run check --content x` it hands on `x` alone, and tells the rest by the environment. */
function isTakenByNpm(name: string): boolean {
  return ours.has(name) && process.env['npm_config_' + name] !== undefined
}

/** Options that npm has not got as well, so that nobody has them in a settings file of npm. */
const ours: ReadonlySet<string> = new Set([
  ...folders,
  'accept',
  'base',
  'data',
  'drop',
  'epub',
  'processes',
  'rule',
  'shard',
  'site',
  'volume'
])

/** What is wrong with arguments, from what Node says of them. */
function explainFault(error: unknown, names: readonly string[]): string {
  const said = error instanceof Error ? error.message : String(error)
  const {option, word} = optionNamed.exec(said)?.groups ?? wordNamed.exec(said)?.groups ?? {}
  if (word !== undefined) return `Unexpected argument \`${word}\`, expected options only`
  if (option === undefined) return said
  const name = option.replace(/^-+/u, '')
  if (said.startsWith('Unknown option'))
    return `Unknown option \`${option}\`, expected ${nearOption(name, names)}`
  return said.includes('does not take an argument')
    ? `Unexpected value of \`${option}\`, expected the option alone`
    : `Missing value of \`${option}\`, expected one after it; one that begins with a hyphen is written \`${option}=-…\``
}

/** > Unknown option '--contnet'. To specify a positional …   Option '-q, --quiet <value>' argument missing */
const optionNamed = /^(?:Unknown option|Option) '(?:-\w, )?(?<option>-[^\s']*)/u

/** > Unexpected argument 'foo'. This command does not take positional arguments */
const wordNamed = /^Unexpected argument '(?<word>.*?)'(?:\. |$)/su

function nearOption(name: string, names: readonly string[]): string {
  return nearest(name, names).replaceAll(/`(?=\w)/gu, '`--')
}
