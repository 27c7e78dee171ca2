/**
 * Stops, with what to do about it, under a Node that does not run TypeScript: the machine's own instead of the project's.
 * Under the right one, lets it keep compiled code: a build begins with some 300 modules, in each of its processes.
 *
 * Loaded with `--import` before every script; plain JavaScript, so that an old Node gets far enough to say so.
 */
import * as module from 'node:module'
import {fileURLToPath} from 'node:url'

const major = Number(process.versions.node.split('.')[0])

if (major < 24) {
  console.error(
    'Unexpected Node ' +
      process.versions.node +
      ', expected 24, which the project brings with it\n\n' +
      'Run the commands through npm (`npm start`, `npm test`, `npm run check`). Where that is how it came about,\n' +
      'the install script of the package `node` has not run: `npm ci` again, without `--ignore-scripts`, or `npm rebuild node`.'
  )
  process.exit(1)
}

module.enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)))
