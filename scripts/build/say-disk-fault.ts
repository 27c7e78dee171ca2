/** What is wrong with the disk, in words. */
import {namePath} from '../name-path.ts'
import {done} from '../progress.ts'

const causes = new Map([
  ['ENOSPC', 'No space is left on the disk'],
  ['EDQUOT', 'No space is left of what you may use of the disk'],
  ['EACCES', 'Missing permission'],
  ['EPERM', 'Missing permission'],
  ['EROFS', 'The disk can only be read'],
  ['EFBIG', 'A file may not be as large as this one'],
  ['EISDIR', 'A folder stands where a file is expected'],
  ['ENOTDIR', 'A file stands where a folder is expected'],
  ['ELOOP', 'Links lead round in a circle'],
  ['ENAMETOOLONG', 'A name is too long for the disk'],
  ['EMFILE', 'More files are open than may be at once'],
  ['EIO', 'The disk does not answer as it should'],
  ['EXDEV', 'A folder where a disk is mounted cannot be replaced; name a folder in it with --out'],
  [
    'EBUSY',
    'A folder that is in use or where a disk is mounted cannot be replaced; name a folder in it with --out'
  ]
])

/**
 * A fault of the disk as a sentence with the path, without a full stop; `null` where the error is of another kind. Looks into
 * what an error was caused by: Astro wraps some.
 */
export function sayDiskFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const cause = causeOf(error)
  if (cause === undefined) return sayDiskFault(error.cause)
  return 'path' in error && typeof error.path === 'string' ? `${cause}: \`${namePath(error.path)}\`` : cause
}

/** What is wrong, in words, by the code of an error and what was tried. */
function causeOf(error: Error): string | undefined {
  const {code, syscall} = error as NodeJS.ErrnoException
  if (code === undefined) return undefined
  const known = causes.get(code)
  if (known !== undefined) return known
  // where a disk can only be read, a folder to be made is not found, and one to be removed has a fault without a name
  if (syscall === 'mkdir') return 'A folder cannot be made'
  if (syscall === 'rm' || syscall === 'rmdir') return 'A folder cannot be removed'
  return code === 'ENOENT' && syscall !== undefined ? 'Missing file or folder' : undefined
}

/** Says why a file could not be written or read: the fault of the disk in words, else the error’s own. */
export function sayReason(error: unknown): string {
  return sayDiskFault(error) ?? (error instanceof Error ? error.message : String(error))
}

/** Lets a fault of the disk that nobody expects end the command with a sentence; any other keeps its trace. */
export function endInWords(): void {
  process.on('uncaughtException', (error) => {
    done()
    console.error(sayDiskFault(error) ?? error)
    process.exit(1)
  })
}
