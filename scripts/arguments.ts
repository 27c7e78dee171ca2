import {parseArgs, type ParseArgsConfig} from 'node:util'
import {toPrintable} from '../src/edition/characters.ts'

type Flags = NonNullable<ParseArgsConfig['options']>
type Values<T extends Flags> = ReturnType<typeof parseArgs<{options: T}>>['values']

/**
 * The values of a command’s options. `--help` prints the usage; an option that the command does not know ends it with
 * exit code 2.
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

function readWords<T extends Flags>(
  options: T,
  usage: string,
  allowPositionals: boolean
): {values: Values<T>; words: string[]} {
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage)
    process.exit(0)
  }
  try {
    const {values, positionals} = parseArgs({args, options, allowPositionals})
    return {values, words: positionals}
  } catch (error) {
    // > Unknown option '--contnet'. To specify a positional argument starting with a '-', …
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    console.error(toPrintable(reason) + '\n' + usage)
    process.exit(2)
  }
}
