/** Reads the files of one volume, and checks its documents. */
import {join} from 'node:path'
import type {VFile} from 'vfile'
import {checkDocuments} from '../checks/index.ts'
import type {Document} from '../edition/document.ts'
import type {Matter} from '../edition/matter.ts'
import {isWholeVolume, type Reader} from '../readers/index.ts'
import {doubtDates} from '../readers/volume/doubt-dates.ts'
import {joinForms} from '../readers/volume/join-forms.ts'
import {readDocuments, type RawFile} from '../readers/volume/read-documents.ts'
import {readWholeVolumes} from '../readers/volume/read-whole-volumes.ts'
import {fileAt, load} from './files.ts'
import type {Source} from './find-volumes.ts'

/** A volume that was read: its documents in order, its raw files with their messages, and the file that each document or other part is from. */
export type ReadVolume = {
  documents: Document[]
  /** What it has besides documents, in order. */
  matter: Matter[]
  files: VFile[]
  fileOf: ReadonlyMap<string, VFile>
  /** What was said of the `volume.yaml` when it was compared with the documents. */
  onFacts: VFile['messages']
}

/**
 * Reads a volume, each file by `reader`, see `readDocuments`. What there is to say of its `volume.yaml` against the documents
 * is said to that file.
 */
export function readSource({volume, folder, names, described}: Source, reader?: Reader): ReadVolume {
  const files: VFile[] = []
  function* open(names: readonly string[]): Generator<RawFile> {
    for (const name of names) {
      const file = fileAt(join(folder, name))
      files.push(file)
      if (load(file)) yield {name, file}
      file.value = ''
    }
  }
  const single = names.filter((name) => !isWholeVolume(name))
  const whole = readWholeVolumes(volume, open(names.filter(isWholeVolume)))
  const read = doubtDates(joinForms(whole.documents, readDocuments(volume, single, open(single), reader)))
  const said = described?.file.messages.length ?? 0
  checkDocuments(read, volume, described)
  return {
    documents: read.map(({document}) => document),
    matter: whole.matter.map(({matter}) => matter),
    files,
    fileOf: new Map([
      ...whole.matter.map(({matter, file}): [string, VFile] => [matter.id, file]),
      ...read.map(({document, file}): [string, VFile] => [document.id, file])
    ]),
    onFacts: described?.file.messages.slice(said) ?? []
  }
}
