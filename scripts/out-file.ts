/** Whether records may be written to a file: never over what somebody else wrote. */
import {closeSync, openSync, readSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {namePath} from './name-path.ts'
import {holdsPath, toRealPath} from './build/out-folder.ts'

/** How every line of records begins. */
const start = '{"volume":"'

/** Why records of `content` may not be written to the file `out`, as a sentence with what to do; `null` where they may. */
export function refuseFile({content, out}: {content: string; out: string}): string | null {
  const name = '`' + namePath(out) + '`'
  if (holdsPath(toRealPath(resolve(content)), toRealPath(resolve(out))))
    return `Unexpected output file ${name}: it lies in the content folder. Choose another place with --out`
  const found = statSync(out, {throwIfNoEntry: false})
  if (!found?.isFile() || found.size === 0 || readStart(out) === start) return null
  return (
    `Unexpected output file ${name}: it is there, and holds something else than records. ` +
    'Delete it, or choose another name with --out'
  )
}

function readStart(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(start.length)
    readSync(file, bytes, 0, bytes.length, 0)
    return bytes.toString()
  } finally {
    closeSync(file)
  }
}
