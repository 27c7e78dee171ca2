/** What rules are. A rule says what is wrong and where; how loud it is stands in `index.ts`. */
import type {VFile} from 'vfile'
import type {Catalogue, DocumentEntry} from '../edition/catalogue.ts'
import type {Document, DocumentDate} from '../edition/document.ts'
import {pageMarks} from '../edition/pagination.ts'
import type {PageBreak, Point, Position} from '../edition/tree.ts'
import type {Volume} from '../edition/volume.ts'

/** A rule for a document by itself; messages go to the file it was read from. */
export type DocumentRule = (document: Document, file: VFile, volume: Volume) => void

/** A `volume.yaml`: the file, and where in it facts and their keys stand. */
export type Described = {file: VFile; whereKey: Where; whereValue: Where}

/** A rule for the facts of a volume; `names` are those of the files in its folder. */
export type VolumeRule = (volume: Volume, described: Described, names: readonly string[]) => void

/** A rule for what `volume.yaml` says of documents, against those that were read. */
export type SuppliedRule = (volume: Volume, described: Described, read: readonly ReadDocument[]) => void

/** Where a fact stands in its file. */
export type Where = (path: readonly PropertyKey[]) => Position

/** A rule for a volume as it was read: its documents in order, each with its file. */
export type DocumentsRule = (read: readonly ReadDocument[], volume: Volume) => void

/** What the order of a volume is checked by: all that is kept of a document when it was checked by itself. */
export type Outline = Pick<Document, 'id' | 'date'> & {
  /** Which reader read it. */
  reader: Document['provenance']['reader']
  /** The marks of pages in its heading and text, in order. */
  marks: PageBreak[]
  /** Where its messages stand that are about all of it. */
  start: Point
}

/** A document, the file it was read from, and the date that its text has, whatever an editor supplied. */
export type ReadDocument = {document: Outline; file: VFile; printedDate: DocumentDate | null}

/** What is kept of a document. */
export function toOutline(document: Document): Outline {
  const {id, date, provenance} = document
  // cloned, since words cut from a file would keep all of it in memory
  return structuredClone({
    id,
    date,
    reader: provenance.reader,
    marks: [...pageMarks(document)],
    start: startOf(document)
  })
}

/** A rule for the whole edition; `fileOf` gives the file that a document was read from. */
export type CatalogueRule = (catalogue: Catalogue, fileOf: FileOf) => void

/** The file that a document, or another part of a volume, was read from. */
export type FileOf = (entry: Pick<DocumentEntry, 'volume' | 'id'>) => VFile | undefined

/** Where a message stands that is about a file as a whole. */
export const top: Point = {line: 1, column: 1, offset: 0}

/** Where a message stands that is about a document as a whole: of a file with many documents, where its text begins. */
export function startOf({provenance, body, notes}: Document): Point {
  if (provenance.reader === 'text') return top
  return body.find(({position}) => position)?.position?.start ?? notes[0]?.position?.start ?? top
}
