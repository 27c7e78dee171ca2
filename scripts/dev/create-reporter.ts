/** What readers and checks have to say while somebody writes, said by another process. */
import {sep} from 'node:path'
import {startProcesses} from '../build/processes.ts'

/** Says what there is to say of files that changed; of the whole edition where `changed` is `null`. */
export type Reporter = (changed: readonly string[] | null, broken?: readonly string[]) => Promise<void>

/**
 * A reporter for the edition in a content folder. It says what files have that changed, and errors that were not there before.
 * Of a volume in a `broken` folder, which is shown as it was, it is said already why; as it lies there it is another.
 */
export function createReporter(content: string): Reporter {
  const process = startProcesses(1)
  let errors: ReadonlySet<string> = new Set()

  return async (changed, broken = []) => {
    const paths = changed?.filter((path) => !broken.some((folder) => path.startsWith(folder + sep))) ?? null
    if (paths?.length === 0) return
    try {
      const said = await process.do('report', {content, paths})
      const lines = new Set(said.lines)
      if (broken.length === 0) {
        if (paths) for (const line of said.errors) if (!errors.has(line)) lines.add(line)
        errors = new Set(said.errors)
      }
      for (const line of lines) console.error(line)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  }
}
