/** The readers of documents, by how the files that they read end: what no reader reads belongs to no volume. */
import {extname} from 'node:path'
import {noLists} from '../edition/lists.ts'
import {passTei, readTei} from './tei/read-tei.ts'
import {readText} from './text/read-text.ts'

/** Reads one file into a record; `null` when there is no document in it. What is odd becomes messages on the file. */
export type Reader = typeof readText

/** Reads a file that is a whole volume into the records of its documents and of its other parts, in order. */
export type VolumeReader = typeof readTei

/** Reads such a file and hands on its records one by one. */
type PassingReader = typeof passTei

/** The reader of each ending, in small letters: of files that are a document, and of files that are a volume. */
const readers: ReadonlyMap<string, Reader> = new Map([['.txt', readText]])
const volumeReaders: ReadonlyMap<string, {read: VolumeReader; pass: PassingReader}> = new Map([
  ['.xml', {read: readTei, pass: passTei}]
])

/** The endings, as messages name them: “`.txt` or `.xml`”. */
export const endings = [...readers.keys(), ...volumeReaders.keys()]
  .map((ending) => '`' + ending + '`')
  .join(' or ')

/** The bytes of a file that is read as it is asked for. */
export type {Bytes} from './tei/decode-pieces.ts'

/** Reads a file by the reader that its name asks for. */
export const readFile: Reader = (file, context) => readers.get(endingOf(file.path))?.(file, context) ?? null

/** Reads a file that is a whole volume by the reader that its name asks for. */
export const readWholeFile: VolumeReader = (file, volume) =>
  volumeReaders.get(endingOf(file.path))?.read(file, volume) ?? {documents: [], matter: [], lists: noLists}

/** Reads such a file and hands on its records; `null` where no reader reads it. */
export function passWholeFile(...given: Parameters<PassingReader>): ReturnType<PassingReader> | null {
  const [file] = given
  return volumeReaders.get(endingOf(file.path))?.pass(...given) ?? null
}

/** Whether a file is the source of a document or of several, by its name. */
export function isSource(name: string): boolean {
  return (readers.has(endingOf(name)) && !notTexts.test(name)) || isWholeVolume(name)
}

/**
 * Texts by their ending that are none: what a word processor keeps beside a file while it is open, and a `volume.yaml` whose
 * ending an editor has added to.
 *
 * > ~$letter.txt   volume.yaml.txt
 */
const notTexts = /(?:^|[\\/])(?:~\$.*|volume\.ya?ml\.txt)$/iu

/** Whether a file is the source of a whole volume, by its name. */
export function isWholeVolume(name: string): boolean {
  return volumeReaders.has(endingOf(name))
}

/** The name of a file without the folders before it, and without the ending by which it is read. */
export function bareName(name: string): string {
  const last = name.replace(/^.*\//u, '')
  return isSource(last) ? last.slice(0, -endingOf(last).length) : last
}

function endingOf(name: string): string {
  return extname(name).toLowerCase()
}
