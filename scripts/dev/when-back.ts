import {isFolder} from '../../src/corpus/files.ts'

/** How often it is looked whether a folder is there again; milliseconds. */
const pause = 500

/** Says once when a folder that is not there is there: whoever watches it has lost it, and does not see that by itself. */
export function whenBack(folder: string, say: () => void): void {
  if (waiting.has(folder)) return
  waiting.add(folder)
  const timer = setInterval(() => {
    if (!isFolder(folder)) return
    clearInterval(timer)
    waiting.delete(folder)
    say()
  }, pause)
  timer.unref()
}

/** The folders that are waited for. */
const waiting = new Set<string>()
