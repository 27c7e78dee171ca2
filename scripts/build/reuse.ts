/** Files that stay as they are: they are put into the new site without being written again. */
import {copyFileSync, linkSync, lstatSync, mkdirSync, rmSync, utimesSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Made, Written} from './made.ts'
import {walkFiles} from './mark.ts'

/** Whether a folder holds the site that was made, every file as it was written, and nothing besides. */
export function isAsMade(out: string, {files}: Pick<Made, 'files'>): boolean {
  let count = 0
  for (const {path, written} of walkFiles(out)) {
    if (!isSame(files[path], written)) return false
    count++
  }
  return count > 0 && count === Object.keys(files).length
}

/** The site that stands, the one that is written, and the files of the first as they were written. */
export type Sites = {from: string; to: string; files: Made['files']}

/** Puts files of the site that stands into the one that is written; none of them where one is not as it was written. */
export function reuse(paths: readonly string[], {from, to, files}: Sites): boolean {
  const isWhole = paths.every((path) => isThere(path, {from, files}))
  if (isWhole) linkFiles(from, to, paths)
  return isWhole
}

function isThere(path: string, {from, files}: Pick<Sites, 'from' | 'files'>): boolean {
  const stat = lstatSync(join(from, path), {throwIfNoEntry: false})
  return stat?.isFile() === true && isSame(files[path], [stat.size, stat.mtimeMs])
}

/** Puts those of the files into the site that is written that are as they were written, and gives them. */
export function reuseEach(paths: readonly string[], {from, to, files}: Sites): Set<string> {
  const same = paths.filter((path) => isThere(path, {from, files}))
  linkFiles(from, to, same)
  return new Set(same)
}

/** Puts files of a folder into another one as well. */
export function linkFiles(from: string, to: string, paths: readonly string[]): void {
  const made = new Set<string>()
  for (const path of paths) {
    const folder = dirname(join(to, path))
    if (!made.has(folder)) mkdirSync(folder, {recursive: true})
    made.add(folder)
    link(join(from, path), join(to, path))
  }
}

/** One file in two folders: nobody writes into it, what changes is a new file. */
function link(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    // a disk without links, or one file in the place of another
    rmSync(target, {force: true})
    const {atime, mtime} = lstatSync(source)
    copyFileSync(source, target)
    utimesSync(target, atime, mtime)
  }
}

function isSame(made: Written | undefined, written: Written): boolean {
  return made !== undefined && made[0] === written[0] && made[1] === written[1]
}
