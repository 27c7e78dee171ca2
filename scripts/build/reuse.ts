/** Files that stay as they are: they are put into the new site without being written again. */
import {copyFileSync, linkSync, lstatSync, mkdirSync, rmSync, utimesSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Made, Written} from './made.ts'
import {walkFiles} from './mark.ts'
import type {KeptBand} from './search-index.ts'

/** Whether a folder holds the site that was made, every file as it was written, and nothing besides. */
export function isAsMade(out: string, {files}: Pick<Made, 'files'>): boolean {
  let count = 0
  for (const {path, written} of walkFiles(out)) {
    if (!isSame(files[path], written)) return false
    count++
  }
  return count > 0 && count === Object.keys(files).length
}

/** What was made before and may be taken from: the site that stands, or a shard of the one that is written. */
export type Earlier = {
  made: Pick<Made, 'code' | 'pages' | 'groups'>
  /** Whether a file is there as it was written. */
  holds: (path: string) => boolean
  /** Takes files over into the site that is written in the folder `to`. */
  take: (paths: readonly string[], to: string) => void
  /** What is known of a band of its search index. */
  band: (name: string) => KeptBand | null
}

/** The site that stands; what is taken over of it is left there until the new one is published. */
export type Standing = Earlier & {
  /** The files that were taken over, as they were written. */
  taken: ReadonlyMap<string, Written>
  /** All its files. */
  paths: readonly string[]
}

/** The site that stands, by what is remembered of it and the files that were found there. */
export function standingSite(made: Made, found: ReadonlyMap<string, Written>): Standing {
  const taken = new Map<string, Written>()
  return {
    made,
    taken,
    paths: Object.keys(made.files),
    take(paths) {
      for (const path of paths) taken.set(path, made.files[path] ?? [0, 0])
    },
    holds(path) {
      const written = found.get(path)
      return written !== undefined && isSame(made.files[path], written)
    },
    // kept outside of it
    band: () => null
  }
}

/** Puts files of a folder into another one; none of them where one is not as it was written. */
export function reuse(paths: readonly string[], from: Pick<Earlier, 'holds' | 'take'>, to: string): boolean {
  const isWhole = paths.every(from.holds)
  if (isWhole) from.take(paths, to)
  return isWhole
}

/** Puts those of the files into another folder that are as they were written, and gives them. */
export function reuseEach(
  paths: readonly string[],
  from: Pick<Earlier, 'holds' | 'take'>,
  to: string
): Set<string> {
  const same = paths.filter(from.holds)
  from.take(same, to)
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
