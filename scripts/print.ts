import {createWriteStream} from 'node:fs'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {sayReason} from './build/say-disk-fault.ts'
import {namePath} from './name-path.ts'

/**
 * Writes text to a file, or to where the command prints, as fast as whoever reads takes it.
 *
 * Gives `false` where the reader had seen enough (`npm run records | head`); ends the command where the file cannot be
 * written.
 */
export async function print(text: Iterable<string>, path?: string): Promise<boolean> {
  try {
    if (path === undefined) await pipeline(Readable.from(text), process.stdout, {end: false})
    else await pipeline(Readable.from(text), createWriteStream(path))
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'EPIPE') return false
    console.error(
      `Unexpected ${path === undefined ? 'output' : '`' + namePath(path) + '`'}, expected a file that can be written. ` +
        sayReason(error)
    )
    process.exit(1)
  }
}
