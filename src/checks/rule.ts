/** What rules are. A rule says what is wrong and where; how loud it is stands in `index.ts`. */
import type {VFile} from 'vfile'
import type {Catalogue, DocumentEntry} from '../edition/catalogue.ts'
import type {Document} from '../edition/document.ts'
import type {Point, Position} from '../edition/tree.ts'
import type {Volume} from '../edition/volume.ts'

/** A rule for a document by itself; messages go to the file it was read from. */
export type DocumentRule = (document: Document, file: VFile, volume: Volume) => void

/** A rule for the facts of a volume; `where` gives the place of a fact in `volume.yaml`. */
export type VolumeRule = (volume: Volume, file: VFile, where: Where) => void

/** Where a fact stands in its file. */
export type Where = (path: readonly PropertyKey[]) => Position

/** A rule for a volume as it was read: its documents in order, each with its file. */
export type DocumentsRule = (read: readonly ReadDocument[], volume: Volume) => void

/** A document and the file it was read from. */
export type ReadDocument = {document: Document; file: VFile}

/** A rule for the whole edition; `fileOf` gives the file that a document was read from. */
export type CatalogueRule = (catalogue: Catalogue, fileOf: FileOf) => void

/** The file that a document was read from. */
export type FileOf = (entry: DocumentEntry) => VFile | undefined

/** Where a message stands that is about a document as a whole. */
export const top: Point = {line: 1, column: 1, offset: 0}
