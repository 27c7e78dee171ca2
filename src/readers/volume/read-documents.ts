import type {VFile} from 'vfile'
import {compareIds} from '../../edition/catalogue.ts'
import {toPrintable} from '../../edition/characters.ts'
import type {Document, DocumentDate} from '../../edition/document.ts'
import {toWord} from '../../edition/folder-name.ts'
import {readOpening} from '../../edition/opening.ts'
import {shortHash} from '../../edition/short-hash.ts'
import type {SuppliedFacts, Volume} from '../../edition/volume.ts'
import {genreByText} from '../heading/genre.ts'
import {bareName, readFile, type Bytes, type Reader} from '../index.ts'
import {completeByVolume} from './complete-by-volume.ts'
import {readTogether, type Alone} from './read-together.ts'
import {startReading} from './reading.ts'
import {supply} from './supply.ts'
import {validate} from './validate.ts'

/** A raw file, by its path in the folder of the volume; `bytes` are its own where they are not in memory. */
export type RawFile = {name: string; file: VFile; bytes?: Bytes}

/** A document, the file it was read from, and the date that its text has, whatever an editor supplied. */
export type ReadDocument = {document: Document; file: VFile; printedDate: DocumentDate | null}

/** A document and the path of the file that is it. */
type Claim = {id: string; name: string}

/**
 * Reads the raw files of a volume into its documents, in the order of their ids; `names` are the names of the files.
 *
 * A file is the document that `volume.yaml` says it is, else the one that its heading numbers. A file that neither says a
 * number of, and a second file of a number, is published all the same, with its name in its id: that name does not
 * change when other files come or go. Of files that are the same byte for byte, one is published.
 *
 * `reader` reads one file; another than the usual one can remember what it has read.
 */
export function readDocuments(
  volume: Volume,
  names: readonly string[],
  files: Iterable<RawFile>,
  reader: Reader = readFile
): ReadDocument[] {
  const read = new Map<string, Claim & Alone & {facts: SuppliedFacts}>()
  const copies = new Map<string, string>()
  const named = assigned(volume, names)
  const claimed = new Map([...named].reverse().map(([name, id]) => [fold(id), {id, name}]))

  for (const {name, file} of files) {
    const own = named.get(name) ?? null
    const before = file.messages.length
    const reading = startReading(file, volume.id, reader)
    const {readAs} = reading
    let found = readAs(own, 'd0-' + word(name))
    if (!found) continue

    const copy = copies.get(found.provenance.sha256)
    if (copy !== undefined && own === null) {
      file.messages.length = before
      say(file, 'duplicate-content', `copy of \`${copy}\`, expected each document once: it is left out`)
      continue
    }
    copies.set(found.provenance.sha256, name)

    const {id} = found
    const other = claimed.get(fold(id)) ?? read.get(fold(id))
    if (other !== undefined && other.name !== name) {
      if (id.startsWith('d0-')) {
        // their names come to the same word
        found = readAs(null, freeId(id, name, read)) ?? found
      } else {
        found = readAs(freeId(id + '-' + word(name), name, read), id) ?? found
        sayAside(file, id, other, found.id)
      }
    }
    // the facts of `d67A` are not those of `d67a`, whose address it cannot have
    const facts = volume.documents[other !== undefined && other.id !== id ? id : found.id]
    read.set(fold(found.id), {document: found, id: found.id, file, name, reading, facts: facts ?? {}})
  }

  const inOrder = [...read.values()].sort((a, b) => compareIds(a.id, b.id))
  const together = readTogether(inOrder, volume)
  const completed = inOrder.map(({document, facts, name}, index) =>
    complete(together[index] ?? document, facts, name)
  )
  const known = completeByVolume(completed.map(({document}) => document))
  return inOrder.map(({file, document}, index) => ({
    document: validate(known[index] ?? document, file),
    file,
    printedDate: completed[index]?.printedDate ?? null
  }))
}

/** Which document each file is that `volume.yaml` names and that is there, by its path in the folder of the volume. */
function assigned(volume: Volume, names: readonly string[]): Map<string, string> {
  const there = new Set(names)
  const named = new Map<string, string>()
  for (const [id, {file}] of Object.entries(volume.documents)) {
    if (file === undefined) continue
    for (const name of [file, 'raw/' + file]) if (there.has(name) && !named.has(name)) named.set(name, id)
  }
  return named
}

/** Ids as file systems take them that do not tell capitals apart: `d67a` and `d67A` are one folder on Windows and macOS. */
function fold(id: string): string {
  return id.toLowerCase()
}

/** > raw/Letter to Rusk.txt → letter-to-rusk */
function word(name: string): string {
  return toWord(bareName(name), 'file')
}

/** An id that no document has: with a hash of the path where it is taken. */
function freeId(id: string, name: string, taken: ReadonlyMap<string, unknown>): string {
  return taken.has(fold(id)) ? id + '-' + shortHash(name) : id
}

function complete(
  document: Document,
  facts: SuppliedFacts,
  name: string
): Pick<ReadDocument, 'document' | 'printedDate'> {
  const provenance = {...document.provenance, file: toPrintable(name)}
  const genre = genreByText(document.genre, readOpening(document.body))
  return {document: supply({...document, genre, provenance}, facts), printedDate: document.date}
}

/** Says that the address of a document is taken, and which it has instead. */
function sayAside(file: VFile, id: string, other: Claim, free: string): void {
  const where = `\`${other.name}\` has that address, this one is published as \`${free}\``
  if (other.id === id)
    say(file, 'duplicate-document', `second file for document \`${id}\`, expected one: ${where}`)
  else
    say(
      file,
      'document-capitals',
      `document \`${id}\` beside \`${other.id}\`, expected numbers that differ in more than capitals: ${where}`
    )
}

function say(file: VFile, ruleId: string, reason: string): void {
  file.message('Unexpected ' + reason, {
    ruleId,
    source: 'frus',
    place: {line: 1, column: 1, offset: 0}
  })
}
