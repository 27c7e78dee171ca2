/**
 * Brings the site that stands to the one that was written where little is another, without moving the whole: what is new is
 * moved in, what is gone is moved out. What it replaces is kept until all is done, and a journal says how to put it back; so a
 * build that is killed in between, for which there are some milliseconds, is undone by the next one.
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {foldersOf, foldersOfAll} from './mark.ts'

/** Paths of files, or of folders with all that is in them. */
export type Patch = {
  /** Where the site has nothing. */
  add: string[]
  /** Files, where it has another file. */
  replace: string[]
  /** What it has no more. */
  remove: string[]
}

/** The site that stands, the folder with what was written, and one for what is put back where it goes wrong. */
export type Patched = {out: string; written: string; undo: string}

/** What a site takes over of the one that stands: the paths of these files, and those of all that stand there. */
export type Kept = {paths: ReadonlySet<string>; standing: readonly string[]}

/** A site of fewer files is moved as a whole, which is nearly as quick; and so is one in which more has changed. */
const fewest = 2000
const most = 1000

/** Where the journal is in the folder `undo`, and where what is put back. */
const placesIn = (undo: string) => ({journal: join(undo, 'journal.json'), before: join(undo, 'before')})

/** What is to be moved; `null` where the site is better moved as a whole. */
export function planPatch(
  {out, written}: Omit<Patched, 'undo'>,
  {paths, standing}: Kept,
  limits: {fewest: number; most: number} = {fewest, most}
): Patch | null {
  if (paths.size < limits.fewest) return null
  const patch: Patch = {add: [], replace: [], remove: []}
  const folders = foldersOfAll(paths)
  if (!compare('')) return null
  const gone = new Set<string>()
  for (const path of standing)
    if (!paths.has(path) && !existsSync(join(written, path)))
      gone.add(foldersOf(path).find((folder) => !folders.has(folder)) ?? path)
  patch.remove = [...gone]
  const {add, replace, remove} = patch
  return add.length + replace.length + remove.length > limits.most ? null : patch

  /** Whether nothing in a folder is a file here and a folder there. */
  function compare(below: string): boolean {
    return readdirSync(join(written, below), {withFileTypes: true}).every((entry) => {
      const path = below + entry.name
      const there = statSync(join(out, path), {throwIfNoEntry: false})
      if (entry.isDirectory()) folders.add(path)
      if (!there) return patch.add.push(path) > 0
      if (there.isDirectory() !== entry.isDirectory()) return false
      return entry.isDirectory() ? compare(path + '/') : patch.replace.push(path) > 0
    })
  }
}

/** Keeps what is replaced, and writes the journal; then gives what is to be done, step by step. The last one ends it. */
export function beginPatch({add, replace, remove}: Patch, {out, written, undo}: Patched): (() => void)[] {
  const {journal, before} = placesIn(undo)
  mkdirSync(undo)
  for (const path of [...replace, ...remove]) mkdirSync(dirname(join(before, path)), {recursive: true})
  for (const path of replace) linkSync(join(out, path), join(before, path))
  writeFileSync(journal + '.new', JSON.stringify({add, replace, remove} satisfies Patch))
  renameSync(journal + '.new', journal)
  const moveIn = (path: string) => () => {
    renameSync(join(written, path), join(out, path))
  }
  return [
    // what is new first: nothing leads there yet
    ...add.map(moveIn),
    ...replace.map(moveIn),
    ...remove.map((path) => () => {
      renameSync(join(out, path), join(before, path))
    }),
    () => {
      rmSync(journal)
    }
  ]
}

/** Puts everything back that a patch has moved, if one did not come to its end. */
export function undoPatch({out, undo}: Pick<Patched, 'out' | 'undo'>): void {
  const {journal, before} = placesIn(undo)
  if (!existsSync(journal)) return
  const {add, replace, remove} = JSON.parse(readFileSync(journal, 'utf8')) as Patch
  for (const path of add) rmSync(join(out, path), {recursive: true, force: true})
  for (const path of [...replace, ...remove])
    if (existsSync(join(before, path))) renameSync(join(before, path), join(out, path))
  rmSync(journal)
}
