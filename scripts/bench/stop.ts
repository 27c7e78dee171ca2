/** Ends a measurement for a reason that is said without the place in the program. */
import {statSync} from 'node:fs'

/** Marks an error as one whose message is all there is to say. */
const plain = 'nothing can be measured'

/** Throws an error that `isStop` knows again. */
export function stop(reason: string): never {
  throw new Error(reason, {cause: plain})
}

/** Whether an error is one of `stop`. */
export function isStop(error: unknown): error is Error {
  return error instanceof Error && error.cause === plain
}

/** Stops where a content folder is none. */
export function requireFolder(content: string): void {
  const isFolder = statSync(content, {throwIfNoEntry: false})?.isDirectory() ?? false
  if (!isFolder) stop(`Missing folder \`${content}\`, expected a content folder. Name one with --content`)
}

/** The last lines of what a program said, indented; a build may have named thousands of documents before it failed. */
export function endOf(output: string): string {
  const lines = output.trimEnd().split('\n')
  const shown = lines.slice(-20)
  return (shown.length < lines.length ? ['…', ...shown] : shown).map((line) => '  ' + line).join('\n')
}
