/** The kinds of data file that a document can have beside its page, in a table; a build publishes some of them. */
import type {Document} from '../edition/document.ts'
import type {Volume} from '../edition/volume.ts'
import {toPlainJsonLine} from '../formats/json.ts'
import {toPlainText} from '../formats/plain-text.ts'
import {toTei} from '../formats/tei/to-tei.ts'

/** What data files are made of: a document and its volume. */
export type Source = {document: Document; volume: Volume}

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
    write: ({document}) => toPlainJsonLine(document)
  },
  tei: {
    end: '.xml',
    type: 'application/tei+xml',
    name: 'TEI',
    write: ({document, volume}) => toTei(document, volume)
  },
  text: {
    end: '.txt',
    type: 'text/plain',
    name: 'plain text',
    // a host may not say in which character set its text files are: the mark at their head does
    write: ({document}) => '\uFEFF' + toPlainText(document)
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
