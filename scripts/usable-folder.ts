/** Folders of `.cache`, or others where that cannot be written. */
import {accessSync, constants, mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const instead = new Map<string, string>()

/** The folder of this name in `.cache`; where nothing can be written there, one that ends with this process, which is said once. */
export function usableFolder(name: string): string {
  const folder = join('.cache', name)
  try {
    mkdirSync(folder, {recursive: true})
    accessSync(folder, constants.W_OK)
    return folder
  } catch (error) {
    const known = instead.get(name)
    if (known !== undefined) return known
    const made = mkdtempSync(join(tmpdir(), 'frus-edition-'))
    instead.set(name, made)
    process.on('exit', () => {
      rmSync(made, {recursive: true, force: true})
    })
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    console.error(`\`${folder}\` cannot be written (${code}): nothing is kept there for the next time`)
    return made
  }
}
