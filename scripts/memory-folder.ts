/** A folder in memory, for the temporary files of tests. */
import {mkdtempSync, readdirSync, rmSync, statfsSync} from 'node:fs'
import {join} from 'node:path'

/** Where Linux keeps files in memory. */
const memory = '/dev/shm'

/** How many bytes must be free there: containers often have 64 MB, which is too little for the sites that tests build. */
const enough = 4e9

const prefix = 'frus-edition-'

/**
 * A new folder in memory, below `folder`; `null` where that is not there or has fewer bytes `free`. Folders of processes that were
 * killed are removed.
 */
export function memoryFolder({folder, free} = {folder: memory, free: enough}): string | null {
  try {
    for (const name of readdirSync(folder)) {
      const pid = new RegExp('^' + prefix + '(?<pid>\\d+)-', 'u').exec(name)?.groups?.pid
      if (pid !== undefined && !isRunning(Number(pid)))
        rmSync(join(folder, name), {recursive: true, force: true})
    }
    const {bavail, bsize} = statfsSync(folder)
    return bavail * bsize < free ? null : mkdtempSync(join(folder, prefix + process.pid + '-'))
  } catch {
    // another system, or a folder of somebody else
    return null
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
