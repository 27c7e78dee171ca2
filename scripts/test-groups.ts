/** Which files of tests share a process, and in which order processes begin. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join, matchesGlob, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

/** Files that run in so many processes, one after the other in each: what all of them load is loaded once in each. */
export type Together = {what: string; paths: string; processes: number}

/**
 * Files that share processes. None of them waits for anything while it is loaded, changes the environment, or leaves something
 * behind that another one could find.
 */
export const together: readonly Together[] = [
  // one browser for each of these processes, and one server for each site
  {what: 'browser', paths: 'test/browser/*.test.ts', processes: 3},
  {
    what: 'units',
    paths:
      'test/{checks,citing,connections,data,edition,finder,formats,permalinks,readers,search,site-files,spellings,store,views,wording}/**/*.test.ts',
    processes: 3
  }
]

/** Files among them that have a process each: they take long, run other programs, or wait for something while they are loaded. */
export const apart = [
  'test/browser/{every-page,firefox,lighthouse}.test.ts',
  'test/citing/bibutils.test.ts',
  'test/readers/fuzz/{extremes,text}.test.ts',
  'test/readers/*/{conservation,round-trip}.test.ts',
  'test/search/{scan,engine/facets,engine/faults,engine/hits,engine/said-of-a-search,engine/near,index/other-parts,index/pagefind}.test.ts'
]

/**
 * Processes that take longest, longest first: what begins last should be short, so that all processors are at work to the end.
 */
export const longest = [
  ...['project-quality', 'browser-every-page', 'corpus-search', 'build-shards', 'browser-2', 'build-rebuild'],
  ...['browser-1', 'browser-3', 'readers-fuzz-text', 'epub-epubcheck', 'scripts-permalinks'],
  ...['readers-tei-conservation', 'readers-fuzz-extremes']
]

/**
 * Writes a module for each process, which loads the files of that process, into a folder; gives their paths in the order in
 * which they begin. `node --test` gives each a process, and runs them in the order of their names.
 */
export function writeGroups(files: readonly string[], folder: string): string[] {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const groups = toGroups(files)
  const digits = String(groups.length).length
  return groups.map(({name, files}, index) => {
    const path = join(folder, `${String(index + 1).padStart(digits, '0')}-${name}.ts`)
    const lines = files.map((file) => `import '${pathToFileURL(resolve(file)).href}'\n`)
    writeFileSync(path, lines.join(''))
    return path
  })
}

/** The files of each process, those that take longest first. */
export function toGroups(files: readonly string[]): {name: string; files: string[]}[] {
  const alone = new Set(files)
  const shared = together.flatMap(({what, paths, processes}) => {
    const ours = files.filter(
      (file) => matchesGlob(file, paths) && !apart.some((path) => matchesGlob(file, path))
    )
    for (const file of ours) alone.delete(file)
    return Array.from({length: processes}, (_, number) => ({
      name: what + '-' + (number + 1),
      // dealt out like cards: neighbours in the alphabet take about as long
      files: ours.filter((_, index) => index % processes === number)
    }))
  })
  const groups = [...shared, ...Array.from(alone, (file) => ({name: nameOf(file), files: [file]}))]
  const long = longest.flatMap((name) => groups.filter((group) => group.name === name))
  return [...long, ...groups.filter((group) => !long.includes(group))].filter(({files}) => files.length > 0)
}

/** > test/site/links.test.ts → site-links */
function nameOf(file: string): string {
  return file.replace(/^test[/\\]|\.test\.ts$/gu, '').replace(/[^\w-]+/gu, '-')
}
