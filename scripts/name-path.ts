import {isAbsolute, relative} from 'node:path'
import {toPrintable} from '../src/edition/characters.ts'

/** A path as a message names it: from the working folder where it lies in it; control characters are shown, not obeyed. */
export function namePath(path: string): string {
  const short = isAbsolute(path) ? relative(process.cwd(), path) : path
  return toPrintable(short === '' || short.startsWith('..') ? path : short)
}
