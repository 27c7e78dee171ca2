import {relative, resolve} from 'node:path'
import {toPrintable} from '../src/edition/characters.ts'

/** A path that a shell takes as one word as it is. */
const plain = /^[\w./\\:@+,-]+$/u

/** The command that checks this content, as one would type it: `npm run check -- --content ../letters`. */
export function checkCommand(content: string): string {
  if (resolve(content) === resolve('content')) return 'npm run check'
  const near = relative(process.cwd(), content) || '.'
  const path = near.length <= content.length ? near : content
  return 'npm run check -- --content ' + (plain.test(path) ? path : quote(toPrintable(path)))
}

function quote(path: string): string {
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", String.raw`'\''`)}'`
}
