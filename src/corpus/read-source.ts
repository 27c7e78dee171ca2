/** Reads the files of one volume, and checks its documents. */
import {join} from 'node:path'
import type {VFile} from 'vfile'
import {checkDocument, checkDocuments} from '../checks/index.ts'
import {toOutline} from '../checks/rule.ts'
import type {VolumeLists} from '../edition/lists.ts'
import type {Document} from '../edition/document.ts'
import type {Matter} from '../edition/matter.ts'
import {isWholeVolume, type Reader} from '../readers/index.ts'
import {doubtDates} from '../readers/volume/doubt-dates.ts'
import {joinForms} from '../readers/volume/join-forms.ts'
import {toPassing} from '../readers/volume/passing.ts'
import {readDocuments, type RawFile} from '../readers/volume/read-documents.ts'
import {readWholeVolumes} from '../readers/volume/read-whole-volumes.ts'
import type {Aside} from '../readers/volume/shelf.ts'
import {fileAt, load, tryOpen} from './files.ts'
import type {Source} from './find-volumes.ts'

/** What is known of a volume when its records have passed by. */
export type PassedVolume = {
  /** Its lists of persons and abbreviations, which raw text has not. */
  lists: VolumeLists
  /** Its raw files, with their messages. */
  files: VFile[]
  /** What was said of the `volume.yaml` when it was compared with the documents. */
  onFacts: VFile['messages']
}

/** A volume that was read: its documents in order, its raw files with their messages, and the file that each document or other part is from. */
export type ReadVolume = PassedVolume & {
  documents: Document[]
  /** What it has besides documents, in order. */
  matter: Matter[]
  fileOf: ReadonlyMap<string, VFile>
}

/** Takes the records of a volume in their order, those of documents last; each with the file that it was read from. */
export type RecordSink = {
  part: (part: Matter, file: VFile) => void
  document: (document: Document, file: VFile) => void
}

/**
 * Reads a volume, each file by `reader`, see `readDocuments`. What there is to say of its `volume.yaml` against the documents
 * is said to that file.
 */
export function readSource(source: Source, reader?: Reader): ReadVolume {
  const documents: Document[] = []
  const matter: Matter[] = []
  const fileOf = new Map<string, VFile>()
  const sink: RecordSink = {
    part(part, file) {
      matter.push(part)
      fileOf.set(part.id, file)
    },
    document(document, file) {
      documents.push(document)
      fileOf.set(document.id, file)
    }
  }
  return {...passSource(source, sink, {...(reader ? {reader} : {})}), documents, matter, fileOf}
}

/** How a volume is read: each file by `reader`, and where records wait. */
export type PassOptions = {reader?: Reader; aside?: Aside | null}

/**
 * Reads a volume as `readSource` does, and hands on its records one by one; of a large one they wait `aside` until it was read
 * to its end.
 */
export function passSource(
  {volume, folder, names, described}: Source,
  sink: RecordSink,
  {reader, aside = null}: PassOptions = {}
): PassedVolume {
  const files: VFile[] = []
  function* open(names: readonly string[]): Generator<RawFile> {
    for (const name of names) {
      const file = fileAt(join(folder, name))
      files.push(file)
      if (load(file)) yield {name, file}
      file.value = ''
    }
  }
  function* openWhole(names: readonly string[]): Generator<RawFile> {
    for (const name of names) {
      const file = fileAt(join(folder, name))
      files.push(file)
      const opened = tryOpen(file)
      if (!opened) continue
      try {
        yield {name, file, bytes: opened.bytes}
      } finally {
        opened.close()
      }
    }
  }
  const single = names.filter((name) => !isWholeVolume(name))
  const whole = readWholeVolumes(volume, openWhole(names.filter(isWholeVolume)), aside)
  const texts = readDocuments(volume, single, open(single), reader).map(toPassing)
  const said = described?.file.messages.length ?? 0
  for (const {read, file} of whole.matter) sink.part(read(), file)
  const outlines = doubtDates(joinForms(whole.documents, texts)).map(({read, date, file, printedDate}) => {
    const document = withDoubt(read(), date)
    checkDocument(document, file, volume)
    sink.document(document, file)
    return {document: toOutline(document), file, printedDate}
  })
  checkDocuments(outlines, volume, described)
  return {lists: whole.lists, files, onFacts: described?.file.messages.slice(said) ?? []}
}

/** A document whose date is in doubt where that of what was known of it before is. */
function withDoubt(document: Document, known: Document['date']): Document {
  const {date} = document
  return known?.certainty === 'doubtful' && date
    ? {...document, date: {...date, certainty: 'doubtful'}}
    : document
}
