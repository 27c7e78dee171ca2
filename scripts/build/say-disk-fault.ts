/** What is wrong with the disk, in words. */
import {namePath} from '../name-path.ts'

const causes = new Map([
  ['ENOSPC', 'No space is left on the disk'],
  ['EDQUOT', 'No space is left of what you may use of the disk'],
  ['EACCES', 'Missing permission'],
  ['EPERM', 'Missing permission'],
  ['EROFS', 'The disk can only be read'],
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
  const cause = 'code' in error ? causes.get(String(error.code)) : undefined
  if (cause === undefined) return sayDiskFault(error.cause)
  return 'path' in error && typeof error.path === 'string' ? `${cause}: \`${namePath(error.path)}\`` : cause
}
