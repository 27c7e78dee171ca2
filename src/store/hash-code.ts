/** The hash of a piece of the program: a file and all that it imports. What was made by other code is made again. */
import {hash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

/** > import {toEntry} from '../edition/catalogue.ts'   export {default} from './a.ts'   import('./b.ts') */
const specifier = /(?:\bfrom|\bimport)\s*\(?\s*'(?<path>\.{1,2}\/[^']+)'/gu

/**
 * The hash of files, by their paths in the project, with everything of the project that they import, and of the packages: the
 * lock file stands for these, and Node’s own version for its tables of letters.
 */
export function hashCode(...files: readonly string[]): string {
  const known = new Map<string, string>()
  const open = files.map((file) => resolve(file))
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (known.has(path)) continue
    const text = readFileSync(path, 'utf8')
    known.set(path, hash('sha256', text, 'hex'))
    for (const {groups} of text.matchAll(specifier)) open.push(join(dirname(path), groups?.path ?? ''))
  }
  const lock = existsSync('package-lock.json') ? readFileSync('package-lock.json') : ''
  return hash(
    'sha256',
    [process.version, hash('sha256', lock, 'hex'), ...[...known.values()].sort()].join('\n'),
    'hex'
  ).slice(0, 24)
}
