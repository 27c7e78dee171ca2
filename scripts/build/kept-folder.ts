/** Folders of files that are kept between builds: each is whole, or it is not used. */
import {createHash} from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'

/** Files by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>

/** The file that lists the others, each with the hash of its bytes. */
const sums = 'sums.json'

/** How many days a folder is kept after a build last asked for it. */
const kept = 14

/** Keeps files as a folder of a store. It is written beside its place and moved there, so that one that is there was finished. */
export function keepFolder(store: string, name: string, files: Files): void {
  const folder = join(store, name)
  const part = folder + '.' + process.pid
  writeFiles(part, files)
  const hashes = Object.fromEntries([...files].map(([path, bytes]) => [path, hashOf(bytes)]))
  writeFileSync(join(part, sums), JSON.stringify(hashes))
  try {
    renameSync(part, folder)
  } catch (error) {
    rmSync(part, {recursive: true})
    // another build was quicker; by its name it is the same folder
    if (!existsSync(folder)) throw error
  }
}

/** The files of a kept folder; `null` where there is none, or one that is damaged, which is thrown away. */
export function readKept(store: string, name: string): Files | null {
  const folder = join(store, name)
  if (!existsSync(folder)) return null
  try {
    const hashes = JSON.parse(readFileSync(join(folder, sums), 'utf8')) as Record<string, string>
    const files = new Map<string, Uint8Array>()
    for (const [path, hash] of Object.entries(hashes)) {
      const bytes = readFileSync(join(folder, path))
      if (hashOf(bytes) !== hash) throw new Error('Unexpected bytes in `' + path + '`')
      files.set(path, bytes)
    }
    // so that it is known when it was last used
    utimesSync(folder, new Date(), new Date())
    return files
  } catch {
    rmSync(folder, {recursive: true, force: true})
    return null
  }
}

/** One file of a kept folder; `null` where it is not there as it was kept. */
export function readKeptFile(store: string, name: string, path: string): Uint8Array | null {
  const folder = join(store, name)
  try {
    const hashes = JSON.parse(readFileSync(join(folder, sums), 'utf8')) as Record<string, string>
    const bytes = readFileSync(join(folder, path))
    utimesSync(folder, new Date(), new Date())
    return hashOf(bytes) === hashes[path] ? bytes : null
  } catch {
    return null
  }
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, {recursive: true})
  const made = new Set<string>()
  for (const [path, bytes] of files) {
    const at = join(folder, path)
    if (!made.has(dirname(at))) mkdirSync(dirname(at), {recursive: true})
    made.add(dirname(at))
    // what lies there may be a file of another folder as well: see reuse.ts
    rmSync(at, {force: true})
    writeFileSync(at, bytes)
  }
}

/** Throws away what no build has written to or asked for in a while: folders of a store, or files. */
export function prune(store: string): void {
  if (!existsSync(store)) return
  for (const name of readdirSync(store)) {
    // what another build moves or throws away meanwhile is gone
    const used = statSync(join(store, name), {throwIfNoEntry: false})?.mtimeMs ?? Infinity
    if (Date.now() - used > kept * 86_400_000) rmSync(join(store, name), {recursive: true, force: true})
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
