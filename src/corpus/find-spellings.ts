/** The spellings of names that an edition knows. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {VFile} from 'vfile'
import {readSpellings, spellingsName, type Spellings} from '../spellings/read-spellings.ts'
import {fileAt, load} from './files.ts'

/** The spellings of names; content that has none is searched with the project’s, which are not checked with it. */
export function findSpellings(root: string): {spellings: Spellings; files: VFile[]} {
  const own = join(root, spellingsName)
  const isOwn = existsSync(own)
  const file = fileAt(isOwn ? own : join('content', spellingsName))
  const spellings = (isOwn || existsSync(file.path)) && load(file) ? readSpellings(file) : []
  file.value = ''
  return {spellings, files: isOwn ? [file] : []}
}
