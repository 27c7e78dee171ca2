/** Indexes made for a test, asked in Node like in the browser. */
import {readFileSync} from 'node:fs'
import {Document} from '../../src/edition/document.ts'
import type {Volume} from '../../src/edition/volume.ts'
import {createEngine} from '../../src/search/create-engine.ts'
import type {Engine, Options} from '../../src/search/engine.ts'
import {indexPath} from '../../src/search/format.ts'
import {buildBand, writeRoot} from '../../src/search/index/build-band.ts'
import {toSearched, toVolumeFacts} from '../../src/search/index/searched.ts'
import {recordPath} from '../../src/search/reader/hit.ts'

/** A volume and documents of it. */
export type Made = {volume: Volume; documents: Document[]}

/** Document 67 of the committed edition, of which others are made. */
export const sample = Document.parse(
  JSON.parse(readFileSync('test/fixtures/editions/committed/expected/frus1964-68v17/d67.json', 'utf8'))
)

/** A document of these paragraphs, without notes and without a date unless they are given. */
export function makeDocument(id: string, paragraphs: string[], facts: Partial<Document> = {}): Document {
  const number = id.slice(1)
  return {
    ...sample,
    id,
    number,
    numbering: number + '.',
    title: [{type: 'text', value: 'Paper'}],
    genre: {kind: 'paper', text: null},
    from: [],
    to: [],
    date: null,
    subject: null,
    participants: [],
    body: paragraphs.map((value) => ({type: 'paragraph', children: [{type: 'text', value}]})),
    notes: [],
    source: null,
    absences: [],
    pages: [],
    ...facts
  }
}

/** The files of an index with a band for each list of volumes, and the records that it leads to, by path. */
export function makeFiles(bands: readonly (readonly Made[])[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const names = bands.map((band, index) => {
    const name = 'band' + index
    const documents = band.flatMap(({volume, documents}) =>
      documents.map((document) => toSearched(document, toVolumeFacts(volume)))
    )
    for (const [path, bytes] of buildBand(documents)) files.set(indexPath + name + '/' + path, bytes)
    return {band: name, documents: documents.length}
  })
  files.set(indexPath + 'bands', writeRoot(names))
  for (const {volume, documents} of bands.flat())
    for (const document of documents)
      files.set(recordPath(volume.id, document.id), new TextEncoder().encode(JSON.stringify(document)))
  return files
}

/** The engine over files; `loaded` are the paths that it asked for. */
export function openFiles(files: ReadonlyMap<string, Uint8Array>): {engine: Engine; loaded: string[]} {
  const loaded: string[] = []
  const engine = createEngine((path) => {
    loaded.push(path)
    const file = files.get(path)
    return file
      ? Promise.resolve(file)
      : Promise.reject(new Error('Unexpected `' + path + '`, expected no such file'))
  })
  return {engine, loaded}
}

/** Options that choose nothing, but for these. */
export function makeOptions(options: Partial<Options> = {}): Options {
  return {
    scope: 'all',
    forms: false,
    filters: {facets: {}, from: null, to: null},
    sort: 'relevance',
    page: 1,
    ...options
  }
}
