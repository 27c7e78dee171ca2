/** One band of the index, as files. */
import {constants, gunzipSync, gzipSync} from 'node:zlib'
import {
  indexedParts,
  ownSignature,
  partFolder,
  version,
  type BandEntry,
  type IndexedPart,
  type Root
} from '../format.ts'
import {parseFragment} from '../fragment-form.ts'
import {countBandWords, type WordCount} from './common-words.ts'
import {encodeDocument, toPage} from './index-page.ts'
import {beginIndex, endPagefind, type Indexer} from './index-pages.ts'
import {writeCommon, writeExtents, writeFacts, writePages, writeParties} from './write-facts.ts'
import type {Searched} from './searched.ts'

/** The files of a band by their names, compressed, what the root says of it, and its words. */
export type BuiltBand = {
  files: Map<string, Uint8Array>
  entry: Omit<BandEntry, 'band'>
  words: ReadonlyMap<string, WordCount>
}

/** What is kept of a document: all but its words. */
type Facts = Omit<Searched, 'blocks'>

/** Builds a band; takes about 0.35 MB of memory a document. */
export async function buildBand(documents: Iterable<Searched>): Promise<BuiltBand> {
  const parts = new Map<IndexedPart, {indexer: Indexer; rows: number[]}>()
  for (const part of indexedParts) parts.set(part, {indexer: await beginIndex(urlOf), rows: []})
  const words = countBandWords()
  const facts: Facts[] = []
  const headings: number[] = []
  const texts: number[] = []
  for (const document of documents) {
    const row = facts.push(factsOf(document)) - 1
    const encoded = encodeDocument(document)
    words.add(encoded)
    for (const [part, {indexer, rows}] of parts) {
      const page = toPage(encoded, part)
      if (part === 'all') {
        headings[row] = page?.heading ?? 0
        texts[row] = page?.text ?? 0
      }
      if (!page) continue
      rows.push(row)
      await indexer.add(page)
    }
  }

  const files = new Map<string, Uint8Array>()
  const metas: BandEntry['metas'] = {all: '', notes: '', source: ''}
  for (const [part, {indexer, rows}] of parts) {
    const built = await indexer.finish()
    metas[part] = built.meta
    for (const [path, bytes] of built.files) {
      // the engine lies beside the bands, once; the words of a document are shown from the index of all
      if (isEngine(path) || (part !== 'all' && path.startsWith('fragment/'))) continue
      files.set(partFolder(part) + path, bytes)
    }
    const pages = new Map(rows.map((row, index) => [row, built.pages[index] ?? '']))
    if (part === 'all') {
      const names = facts.map((_, row) => pages.get(row) ?? '')
      files.set('facts', compress(writeFacts(facts, {pages: names, headings})))
      files.set('extents', compress(writeExtents(texts)))
    } else files.set(partFolder(part) + 'pages', compress(writePages(pages)))
  }
  await endPagefind()
  const {costs, lacking, lackingInText} = words.findCommon()
  files.set('parties', compress(writeParties(facts)))
  files.set('common', compress(writeCommon(lacking)))
  files.set('common-text', compress(writeCommon(lackingInText)))
  return {files, entry: {documents: facts.length, metas, common: costs}, words: words.counts}
}

function factsOf({
  volume,
  id,
  date,
  kind,
  classification,
  handling,
  archive,
  from,
  to,
  pages
}: Searched): Facts {
  return {volume, id, date, kind, classification, handling, archive, from, to, pages}
}

/** The address of a page from its fragment. It stands first there, so that as a rule the beginning need be decompressed alone. */
function urlOf(fragment: Uint8Array): string {
  const start = gunzipSync(fragment.subarray(0, beginning), {finishFlush: constants.Z_SYNC_FLUSH})
  const url = firstUrl.exec(start.toString('latin1'))?.groups?.url
  return url ?? parseFragment(gunzipSync(fragment)).url
}

const beginning = 256

/** > pagefind_dcd{"url":"/historicaldocuments/frus1952-54v14p2/d542/","content":"Noː .^542ː … */
const firstUrl = /^pagefind_dcd\{"url":"(?<url>[\w./-]+)","/u

/** Whether a file is part of the engine that all indexes share. */
export function isEngine(path: string): boolean {
  return path === 'pagefind.js' || path.startsWith('wasm.')
}

/** The engine’s files, as Pagefind writes them beside an index. */
export async function engineFiles(): Promise<Map<string, Uint8Array>> {
  const indexer = await beginIndex(() => '/')
  await indexer.add({url: '/', content: '<html><body>engine</body></html>', heading: 0, text: 0})
  const {files} = await indexer.finish()
  await endPagefind()
  return new Map([...files].filter(([path]) => isEngine(path)))
}

/** The file that names the bands. */
export function writeRoot({bands, words}: Pick<Root, 'bands' | 'words'>): Uint8Array {
  const root: Root = {version, bands, words}
  return compress(new TextEncoder().encode(JSON.stringify(root)))
}

/** A file of ours: signed, and compressed at level 9, which is a tenth smaller than usual. */
export function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(ownSignature), bytes]), {level: 9})
}
