/** Files and folders on the disk, and what there is to say where they cannot be read. */
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync
} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {VFile} from 'vfile'
import type {RuleId} from '../checks/index.ts'
import {isSource, type Bytes} from '../readers/index.ts'

/** What lies in a folder: the names of its files, in order, those of hidden files and folders, and the folders in it. */
export type Folder = {path: string; names: string[]; hidden: string[]; below: Folder[]}

/** A folder and all below it, in the order of their names; hidden ones are not looked into. */
export function walk(path: string, files: VFile[], above: readonly string[] = []): Folder {
  const folder: Folder = {path, names: [], hidden: [], below: []}
  try {
    const real = realpathSync(path)
    if (above.includes(real)) return folder
    for (const name of readdirSync(path).sort()) {
      const within = isFolder(join(path, name))
      if (name.startsWith('.')) folder.hidden.push(within ? name + '/' : name)
      else if (within) folder.below.push(walk(join(path, name), files, [...above, real]))
      else folder.names.push(name)
      // a folder that is called like a text
      if (within && isSource(name) && !name.startsWith('.')) folder.names.push(name)
    }
  } catch (error) {
    const file = fileAt(path)
    files.push(file)
    complain(file, 'unreadable-file', 'folder that cannot be read, expected one: ' + reasonOf(error))
  }
  return folder
}

/** The name of a folder as people know it: `.` has one too, and `raw` has that of the folder around it. */
export function nameOf(path: string): string {
  const whole = resolve(path)
  return basename(whole) === 'raw' ? basename(dirname(whole)) : basename(whole)
}

/** The last step of the path: that of `raw` is `raw`. */
export function nameIn({path}: Pick<Folder, 'path'>): string {
  return path.replace(/^.*[\\/]/u, '')
}

/** Whether a path is a folder; a link that leads nowhere is none, and is left to whoever reads it. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** A file by the path that an editor or a terminal can follow from where the command was given. */
export function fileAt(path: string): VFile {
  return new VFile({path: relative(process.cwd(), path) || path})
}

/** Reads the bytes of a file; a message where that fails. */
export function load(file: VFile): boolean {
  try {
    file.value = readFileSync(file.path)
    return true
  } catch (error) {
    complainUnreadable(file, error)
    return false
  }
}

/** A file whose bytes are read as they are asked for. */
export type OpenFile = {bytes: Bytes; close: () => void}

/** Opens a file; throws where it cannot be read. */
export function openFile(path: string): OpenFile {
  const file = openSync(path, 'r')
  let room = Buffer.alloc(0)
  // the same bytes again and again: they are decoded before others are asked for
  const read = (from: number, to: number): Uint8Array => {
    if (room.length < to - from) room = Buffer.alloc(to - from)
    return room.subarray(0, readSync(file, room, 0, to - from, from))
  }
  try {
    // a folder can be opened, and not be read
    read(0, 1)
    return {
      bytes: {length: fstatSync(file).size, subarray: read},
      close: () => {
        closeSync(file)
      }
    }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** Opens a file; `null`, with a message, where that fails. */
export function tryOpen(file: VFile): OpenFile | null {
  try {
    return openFile(file.path)
  } catch (error) {
    complainUnreadable(file, error)
    return null
  }
}

function complainUnreadable(file: VFile, error: unknown): void {
  complain(
    file,
    'unreadable-file',
    'file that cannot be read, expected it to be readable: ' + reasonOf(error)
  )
}

/** Says that something is not as expected, about a file as a whole. */
export function complain(
  file: VFile,
  ruleId: RuleId,
  reason: string,
  place = {line: 1, column: 1, offset: 0}
): void {
  file.message('Unexpected ' + reason, {ruleId, source: 'frus', place})
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return reasons.get(code) ?? '`' + code + '`'
}

const reasons = new Map([
  ['EACCES', 'permission is missing'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'it is a link that leads round in a circle'],
  ['ENOENT', 'it is gone, or a link that leads nowhere'],
  ['EPERM', 'permission is missing']
])
