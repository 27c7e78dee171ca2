/** The readers of documents, by how the files that they read end: what no reader reads belongs to no volume. */
import {extname} from 'node:path'
import {readText} from './text/read-text.ts'

/** Reads one file into a record; `null` when there is no document in it. What is odd becomes messages on the file. */
export type Reader = typeof readText

/** The reader of each ending, in small letters. */
const readers: ReadonlyMap<string, Reader> = new Map([['.txt', readText]])

/** The endings, as messages name them: “`.txt`”. */
export const endings = [...readers.keys()].map((ending) => '`' + ending + '`').join(' or ')

/** Reads a file by the reader that its name asks for. */
export const readFile: Reader = (file, context) => readers.get(endingOf(file.path))?.(file, context) ?? null

/** Whether a file is the source of a document, by its name. */
export function isSource(name: string): boolean {
  return readers.has(endingOf(name))
}

/** The name of a file without the folders before it, and without the ending by which it is read. */
export function bareName(name: string): string {
  const last = name.replace(/^.*\//u, '')
  return isSource(last) ? last.slice(0, -endingOf(last).length) : last
}

function endingOf(name: string): string {
  return extname(name).toLowerCase()
}
