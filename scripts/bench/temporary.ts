/** Folders that are there as long as a measurement is. */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {endOnSignals} from './processes.ts'

/** A new folder; it is removed when this process ends, also where it is interrupted. */
export function makeTemporary(): {folder: string; remove: () => void} {
  const folder = mkdtempSync(join(tmpdir(), 'frus-edition-bench-'))
  const remove = (): void => {
    process.off('exit', remove)
    // what was just ended may write a last file
    rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }
  endOnSignals()
  process.on('exit', remove)
  return {folder, remove}
}

/** Makes `to` like `from`, of hard links where both are on one disk and of copies elsewhere; leaves out some names at the top. */
export function linkFolder(from: string, to: string, without: (name: string) => boolean = () => false): void {
  mkdirSync(to, {recursive: true})
  for (const found of readdirSync(from, {withFileTypes: true})) {
    const {name} = found
    if (without(name)) continue
    if (found.isDirectory()) linkFolder(join(from, name), join(to, name))
    else if (found.isSymbolicLink()) symlinkSync(readlinkSync(join(from, name)), join(to, name))
    else linkOrCopy(join(from, name), join(to, name))
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // another disk; a disk without hard links; a file with as many as it can have
    copyFileSync(from, to)
  }
}
