/**
 * The mark that a build leaves in its site: that this program made it, and what it put there.
 *
 * It holds no date and no machine, so that the same content gives the same bytes.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'

/** The name of the mark. */
export const markName = '.frus-edition'

const Mark = z.object({files: z.int(), entries: z.array(z.string())})

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

/** Marks a site that is whole. */
export function writeMark(folder: string): void {
  const mark = {
    about: 'A site written by frus-edition. The next build replaces this folder; put nothing into it.',
    files: countFiles(folder),
    entries: readdirSync(folder).sort()
  }
  writeFileSync(join(folder, markName), JSON.stringify(mark, null, 2) + '\n')
}

/** What lies in a folder that no build made: names at its top, or a number of files somewhere below. */
export type Foreign = {names: string[]; files: number}

/** What a folder holds that no build made; nothing where it is empty, or not there. */
export function findForeign(folder: string): Foreign {
  const nothing = {names: [], files: 0}
  if (!existsSync(folder)) return nothing
  const names = readdirSync(folder)
    .filter((name) => !litter.has(name))
    .sort()
  if (names.length === 0 || isEarlier(folder, names)) return nothing
  const mark = readMark(folder)
  if (!mark) return {names, files: 0}
  const known = new Set([...mark.entries, markName])
  return {
    names: names.filter((name) => !known.has(name)),
    files: Math.max(0, countFiles(folder) - mark.files)
  }
}

function readMark(folder: string): z.infer<typeof Mark> | null {
  try {
    return Mark.parse(JSON.parse(readFileSync(join(folder, markName), 'utf8')))
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

function countFiles(folder: string): number {
  return readdirSync(folder, {recursive: true, withFileTypes: true}).filter(
    (entry) => !entry.isDirectory() && !litter.has(entry.name) && entry.name !== markName
  ).length
}
