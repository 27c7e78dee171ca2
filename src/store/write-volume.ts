/** A volume that is read → its file in the store, one record at a time. */
import {closeSync, openSync, renameSync, rmSync} from 'node:fs'
import type {VFile} from 'vfile'
import {fileAt} from '../corpus/files.ts'
import type {Source} from '../corpus/find-volumes.ts'
import {passSource, type PassOptions} from '../corpus/read-source.ts'
import {toEntry, type DocumentEntry} from '../edition/catalogue.ts'
import {toMatterEntry, type MatterEntry} from '../edition/matter-entry.ts'
import {contentsLine, headPieces, seal, sealEntry, toEntryJson, type KeptMessage} from './kept-volume.ts'
import {openSpill, type Spill} from './spill.ts'
import {openWriter} from './writer.ts'

/**
 * How a volume is written: `reader` reads one file, see `readDocuments`; where `isStill` is not true in the end, it is not kept;
 * `room` is how much of it may be in memory at a place where it waits.
 */
export type Writing = Pick<PassOptions, 'reader'> & {isStill?: () => boolean; room?: number}

/** Reads a volume and writes it to a path; whether it was kept. Of a large one no more than some records are in memory. */
export function writeVolume(path: string, source: Source, {reader, isStill, room}: Writing): boolean {
  const part = path + '.' + process.pid
  const spill = (name: string): Spill => openSpill(part + '.' + name, room)
  const [waiting, records, entries] = [spill('waiting'), spill('records'), spill('entries')]
  const [others, otherEntries] = [spill('others'), spill('other-entries')]
  const nameOf = (file: VFile): string => file.path.slice(fileAt(source.folder).path.length + 1)
  const keep = (
    entry: DocumentEntry | MatterEntry,
    record: object,
    {to, file}: {to: [records: Spill, entries: Spill]; file: VFile}
  ): void => {
    const line = Buffer.from(JSON.stringify(record) + '\n')
    const seals = {entrySeal: sealEntry(entry), recordSeal: seal(line)}
    to[0].put(line)
    to[1].put(Buffer.from(toEntryJson({entry, file: nameOf(file), ...seals})))
  }
  try {
    const {lists, files, onFacts} = passSource(
      source,
      {
        document: (document, file) => {
          keep(toEntry(document), document, {to: [records, entries], file})
        },
        part: (matter, file) => {
          keep(toMatterEntry(matter), matter, {to: [others, otherEntries], file})
        }
      },
      {
        ...(reader ? {reader} : {}),
        aside: {
          ...(room === undefined ? {} : {room}),
          put: (text) => waiting.put(Buffer.from(text)),
          take: (number) => Buffer.from(waiting.take(number)).toString()
        }
      }
    )
    if (isStill && !isStill()) return false
    const head = {
      id: source.volume.id,
      lists,
      files: files.map((file) => ({name: nameOf(file), messages: file.messages.map(toMessage)})),
      facts: onFacts.map(toMessage)
    }
    const pieces = (): Generator<Uint8Array> => headPieces(head, entries.all(), otherEntries.all())
    const lines = function* (): Generator<Uint8Array> {
      yield* records.all()
      yield* others.all()
    }
    writePieces(part, [[contentsLine(pieces(), lines())], pieces(), lines()])
    renameSync(part, path)
    return true
  } finally {
    for (const each of [waiting, records, entries, others, otherEntries]) each.end()
    rmSync(part, {force: true})
  }
}

function writePieces(path: string, groups: readonly Iterable<Uint8Array>[]): void {
  const file = openSync(path, 'w')
  try {
    const writer = openWriter(file)
    for (const group of groups) for (const piece of group) writer.write(piece)
    writer.flush()
  } finally {
    closeSync(file)
  }
}

function toMessage({reason, ruleId, source, place}: VFile['messages'][number]): KeptMessage {
  return {reason, ruleId: ruleId ?? null, source: source ?? null, place: place ?? null} as KeptMessage
}
