import type {VFile} from 'vfile'
import {ordinal} from '../../edition/catalogue.ts'
import {toPrintable} from '../../edition/characters.ts'
import type {Document} from '../../edition/document.ts'
import type {Volume} from '../../edition/volume.ts'
import {readText} from '../text/read-text.ts'
import {neighbourPages, withPages} from './neighbours.ts'
import {supply} from './supply.ts'
import {validate} from './validate.ts'

/** A raw file, by its path in the folder of the volume. */
export type RawFile = {name: string; file: VFile}

/** A document and the file it was read from. */
export type ReadDocument = {document: Document; file: VFile}

/**
 * Reads the raw files of a volume into its documents, in the order of their ids.
 *
 * A file is the document that `volume.yaml` says it is, else the one that its heading numbers. Of two files for one
 * document the one that `volume.yaml` names is kept, else the first.
 */
export function readDocuments(volume: Volume, files: Iterable<RawFile>): ReadDocument[] {
  const read = new Map<string, ReadDocument & {name: string}>()
  const named = assigned(volume)

  for (const {name, file} of files) {
    const id = named.get(name) ?? null
    const supplied = id === null ? undefined : volume.documents[id]
    const found = readText(file, {volume: volume.id, id, supplied})
    if (!found) continue
    // `d67a` and `d67A` are one folder on Windows and macOS
    const folded = found.id.toLowerCase()
    const other = read.get(folded)
    if (other && (id === null || named.get(other.name) === other.document.id)) {
      refuse(file, found.id, other)
      continue
    }
    if (other) refuse(other.file, other.document.id, {document: found, name})
    read.set(folded, {document: complete(found, volume, name), file, name})
  }

  const inOrder = [...read.values()].sort((a, b) => compareIds(a.document.id, b.document.id))
  const pages = neighbourPages(inOrder.map(({document}) => document))
  return inOrder.map(({document, file}) => ({
    document: validate(withPages(document, pages.get(document.id) ?? []), file),
    file
  }))
}

/** Which document each file is that `volume.yaml` names, by the path in the folder of the volume. */
function assigned(volume: Volume): Map<string, string> {
  const named = new Map<string, string>()
  for (const [id, {file}] of Object.entries(volume.documents)) {
    if (file === undefined) continue
    for (const name of [file, 'raw/' + file]) if (!named.has(name)) named.set(name, id)
  }
  return named
}

function complete(document: Document, volume: Volume, name: string): Document {
  const provenance = {...document.provenance, file: toPrintable(name)}
  return supply({...document, provenance}, volume.documents[document.id] ?? {})
}

function refuse(file: VFile, id: string, other: {document: Document; name: string}): void {
  const found =
    other.document.id === id
      ? 'second file for document `' + id + '`, expected one'
      : 'document `' +
        id +
        '` beside `' +
        other.document.id +
        '`, expected numbers that differ in more than capitals'
  file.message('Unexpected ' + found + ': `' + other.name + '` is published, this is not', {
    ruleId: 'duplicate-document',
    source: 'frus',
    place: {line: 1, column: 1, offset: 0}
  })
}

/** The order of documents in a volume: `d72`, `d72A`, `d73`. */
export function compareIds(a: string, b: string): number {
  return ordinal(a) - ordinal(b) || (a < b ? -1 : a > b ? 1 : 0)
}
