/** The kinds of data file that a document, or another part, can have beside its page, in a table; a build publishes some of them. */
import type {Document} from '../edition/document.ts'
import type {Matter} from '../edition/matter.ts'
import {toPlainLine} from '../edition/plain-line.ts'
import type {Volume} from '../edition/volume.ts'
import {toPlainPart, toPlainText} from '../formats/plain-text.ts'
import {toTei, toTeiPart} from '../formats/tei/to-tei.ts'

/** What data files are made of: a record as its line of JSON and as it is, and its volume. */
export type Source = {line: string; readonly record: Document | Matter; volume: Volume}

/** What data files are made of, from the line of a record; it is parsed where a kind asks for the record. */
export function toSource(line: string, volume: Volume): Source {
  let record: Document | Matter | undefined
  return {
    line,
    volume,
    get record() {
      return (record ??= JSON.parse(line) as Document | Matter)
    }
  }
}

/** A kind of data file. */
export type DataKind = {
  /** What stands after the address of the document: `.json`. */
  end: string
  /** The media type. */
  type: string
  /** What it is called where it can be taken. */
  name: string
  write: (source: Source) => string
}

/** Every kind, by the name that `--data` takes. */
export const dataKinds = {
  json: {
    end: '.json',
    type: 'application/json',
    name: 'JSON',
    // the source file is not published; the archive of the volume has the places in it
    write: ({line}) => toPlainLine(line)
  },
  tei: {
    end: '.xml',
    type: 'application/tei+xml',
    name: 'TEI',
    write: ({record, volume}) => ('region' in record ? toTeiPart(record, volume) : toTei(record, volume))
  },
  text: {
    end: '.txt',
    type: 'text/plain',
    name: 'plain text',
    // a host may not say in which character set its text files are: the mark at their head does
    write: ({record}) => '\uFEFF' + ('region' in record ? toPlainPart(record) : toPlainText(record))
  }
} as const satisfies Record<string, DataKind>

/** The name of a kind. */
export type DataKindName = keyof typeof dataKinds

/** What is published where nobody said. */
export const usualKinds = 'json'

/**
 * The kinds that `--data` names, in the order of the table; `null` where a word is no kind.
 *
 * > json   json,tei,text   none
 */
export function parseDataKinds(words: string): DataKindName[] | null {
  if (words.trim() === 'none') return []
  const named = words.split(',').map((word) => word.trim())
  const names = (Object.keys(dataKinds) as DataKindName[]).filter((name) => named.includes(name))
  return named.every((word) => Object.hasOwn(dataKinds, word)) ? names : null
}

/** The name of the file of a kind, without its folder: `d67.json`. */
export function dataFile(document: string, kind: DataKindName): string {
  return document + dataKinds[kind].end
}
