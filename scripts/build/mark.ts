/**
 * The mark that a build leaves in its site: that this program made it, and what it put there, each file with its size.
 *
 * It holds no date and no machine, so that the same content gives the same bytes. A file that somebody changed without
 * changing its size is not noticed.
 */
import {existsSync, lstatSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Written} from './made.ts'

/** The name of the mark. */
const markName = '.frus-edition'

/** What systems leave in any folder that is looked at. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** What every site of this program had before it left marks, and what else lay beside it. */
const earlier = {
  always: ['_astro', 'historicaldocuments', 'index.html', 'schema', 'search'],
  also: [
    ...['404.html', 'about', 'archives', 'cite', 'data', 'dates', 'editorial-method', 'favicon.svg', 'find'],
    ...['how-to-cite', 'kinds', 'markings', 'opensearch.xml', 'pagefind', 'people', 'robots.txt'],
    ...['search-index', 'share.png', 'sitemap.xml', 'volumes.atom']
  ]
}

/** What the mark says to who finds it. */
const about = 'A site written by frus-edition. The next build replaces this folder; put nothing into it.'

/**
 * Marks a site that is whole. Gives all its files as they were written, the mark not among them. `besides` are files that it
 * takes over and that do not lie in the folder.
 */
export function writeMark(
  folder: string,
  {says = about, besides = []}: {says?: string; besides?: Iterable<[path: string, written: Written]>} = {}
): Map<string, Written> {
  const here = Array.from(walkFiles(folder), ({path, written}): [string, Written] => [path, written])
  const files = new Map([...here, ...besides].sort(([a], [b]) => (a < b ? -1 : 1)))
  const mark = {
    about: says,
    sizes: Object.fromEntries(Array.from(files, ([path, [size]]) => [path, size]))
  }
  // a line for each file
  writeFileSync(join(folder, markName), JSON.stringify(mark, null, 1) + '\n')
  return files
}

/** Every file of a site, without the mark and what systems leave. */
export function* walkFiles(folder: string): Generator<{path: string; written: Written}> {
  if (!existsSync(folder)) return
  for (const {path, size, changed} of walk(folder)) if (size !== null) yield {path, written: [size, changed]}
}

/** What a folder holds that no build made, by its path in the folder: what was put there, and files whose size changed. */
export type Foreign = {added: string[]; changed: string[]}

/**
 * What a folder holds that no build made; nothing where it is empty, or not there. A folder stands for all in it. Adds those
 * files to `made` that are the size that a build gave them.
 */
export function findForeign(folder: string, made = new Map<string, Written>()): Foreign {
  const foreign: Foreign = {added: [], changed: []}
  if (!existsSync(folder)) return foreign
  const names = readdirSync(folder)
    .filter((name) => !litter.has(name))
    .sort()
  if (names.length === 0 || isEarlier(folder, names)) return foreign
  const sizes = readMark(folder)
  if (!sizes) return {added: names, changed: []}
  const folders = foldersOfAll(sizes.keys())
  for (const {path, size, changed} of walk(folder, folders)) {
    if (size === null) {
      if (!folders.has(path)) foreign.added.push(path)
    } else if (sizes.get(path) === size) made.set(path, [size, changed])
    else if (sizes.has(path)) foreign.changed.push(path)
    else foreign.added.push(path)
  }
  return foreign
}

/** The size in bytes of every file of the site, by its path; `null` where there is no mark that can be read. */
function readMark(folder: string): Map<string, number> | null {
  try {
    const {sizes} = JSON.parse(readFileSync(join(folder, markName), 'utf8')) as {sizes: object}
    const entries = Object.entries(sizes)
    // without a schema: that would look at tens of thousands of numbers in a tenth of a second
    return entries.every((entry): entry is [string, number] => Number.isInteger(entry[1]))
      ? new Map(entries)
      : null
  } catch {
    return null
  }
}

/** A site of this project from before there were marks: all that it always had, and nothing besides. */
function isEarlier(folder: string, names: readonly string[]): boolean {
  if (names.includes(markName)) return false
  const known = new Set([...earlier.always, ...earlier.also])
  if (!names.every((name) => known.has(name))) return false
  if (!earlier.always.every((name) => names.includes(name))) return false
  try {
    const schema = readFileSync(join(folder, 'schema', 'document.json'), 'utf8')
    return schema.includes('json-schema.org') && schema.includes('"volume"')
  } catch {
    return false
  }
}

/**
 * All that lies in a folder, sorted, without the mark and what systems leave: files with their size, folders with `null`.
 * Looks into every folder, or only into those named.
 */
function* walk(
  folder: string,
  into?: ReadonlySet<string>,
  below = ''
): Generator<{path: string; size: number | null; changed: number}> {
  const entries = readdirSync(join(folder, below), {withFileTypes: true})
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below + entry.name
    if (litter.has(entry.name) || path === markName) continue
    if (!entry.isDirectory()) {
      const {size, mtimeMs} = lstatSync(join(folder, path))
      // a link was not written by a build at any time
      yield {path, size, changed: entry.isFile() ? mtimeMs : 0}
      continue
    }
    yield {path, size: null, changed: 0}
    if (!into || into.has(path)) yield* walk(folder, into, path + '/')
  }
}

/** All folders that files are in. */
export function foldersOfAll(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    let end = path.lastIndexOf('/')
    while (end !== -1 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end))
      end = path.lastIndexOf('/', end - 1)
    }
  }
  return folders
}

/** `a/b/index.html` → `a`, `a/b` */
export function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
