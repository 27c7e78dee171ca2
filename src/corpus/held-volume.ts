/** A volume that was read, wherever its records are now. */
import type {VFile} from 'vfile'
import {toEntry, type DocumentEntry} from '../edition/catalogue.ts'
import type {VolumeLists} from '../edition/lists.ts'
import type {Document} from '../edition/document.ts'
import {toMatterEntry, type MatterEntry} from '../edition/matter-entry.ts'
import type {Matter} from '../edition/matter.ts'
import type {ReadVolume} from './read-source.ts'

/** What is known of a volume when it was read, and its records, which are parsed when they are asked for. */
export type HeldVolume = {
  /** The entries of the catalogue, in order. */
  entries: ReadonlyMap<string, DocumentEntry>
  /** Its lists of persons and abbreviations. */
  lists: VolumeLists
  /** What the volume has besides documents, in order. */
  matter: ReadonlyMap<string, MatterEntry>
  /** The raw files, with their messages. */
  files: readonly VFile[]
  /** The file that a document, or another part, was read from. */
  fileOf: (id: string) => VFile | undefined
  /** All documents, in order. */
  documents: () => Document[]
  /** One of them; `null` where the volume does not hold it. */
  document: (id: string) => Document | null
  /** The records of what is no document, in order. */
  parts: () => Matter[]
}

/** A volume that was just read and is kept in memory. */
export function holdVolume({documents, matter, lists, files, fileOf}: ReadVolume): HeldVolume {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return {
    // cloned, since a few words cut from a file would keep the whole of it in memory
    entries: new Map(documents.map((document) => [document.id, structuredClone(toEntry(document))])),
    lists: structuredClone(lists),
    matter: new Map(matter.map((part) => [part.id, structuredClone(toMatterEntry(part))])),
    files,
    fileOf: finderIn(fileOf),
    documents: () => documents,
    document: (id) => byId.get(id) ?? null,
    parts: () => matter
  }
}

/** A function of its own: whoever keeps it does not keep what the others see, the records. */
function finderIn(files: ReadonlyMap<string, VFile>): HeldVolume['fileOf'] {
  return (id) => files.get(id)
}
