/** The files of the folder that keeps the addresses of an edition. */
import {readdirSync} from 'node:fs'
import {extname, join} from 'node:path'
import {indexFile} from '../permalinks/index-file.ts'
import {ledgerEnd, redirectsFile, type PermalinkFiles} from '../permalinks/read-permalinks.ts'
import {fileAt, isFolder, load} from './files.ts'

/** The files of the folder that keeps addresses; an edition may have none. */
export function findPermalinks(root: string): PermalinkFiles {
  const folder = join(root, 'permalinks')
  if (!isFolder(folder)) return {files: [], missing: () => null}
  const files = readdirSync(folder)
    .sort()
    .filter((name) => name === redirectsFile || extname(name) === ledgerEnd)
    .map((name) => fileAt(join(folder, name)))
  files.forEach(load)
  // `npm run permalinks` makes the folder, and never leaves it without an index
  if (files.every(({basename}) => basename === redirectsFile)) files.push(fileAt(join(folder, indexFile)))
  return {
    files,
    missing(volume) {
      const file = fileAt(join(folder, volume + ledgerEnd))
      files.push(file)
      return file
    }
  }
}
