/** A volume as the index takes it in: encoded once, and kept as bytes, since a band is built again for each word of it that changes. */
import {zstdCompressSync, zstdDecompressSync, constants} from 'node:zlib'
import {formatAddress} from '../../edition/address.ts'
import {indexedParts, type IndexedPart} from '../format.ts'
import {countVolumeWords, type VolumeWords, type WordRows} from './common-words.ts'
import {encodeDocument, toPage, type IndexPage} from './index-page.ts'
import {createLexicon} from './lexicon.ts'
import type {Searched} from './searched.ts'

/** What is kept of a document: all but its words. */
export type Facts = Omit<Searched, 'blocks'>

/** A volume: the facts of its documents, their page in each index, `null` where there are no words for it, and all words. */
export type EncodedVolume = {
  facts: Facts[]
  pages: Record<IndexedPart, (IndexPage | null)[]>
  words: VolumeWords
}

/** Encodes the documents of a volume. */
export function encodeVolume(documents: Iterable<Searched>): EncodedVolume {
  const lexicon = createLexicon()
  const words = countVolumeWords(lexicon)
  const facts: Facts[] = []
  const pages: EncodedVolume['pages'] = {all: [], notes: [], source: []}
  for (const document of documents) {
    const {blocks, ...rest} = document
    facts.push(rest)
    const encoded = encodeDocument({...rest, blocks}, lexicon)
    words.add(encoded)
    for (const part of indexedParts) pages[part].push(toPage(encoded, part))
  }
  return {facts, pages, words: words.done()}
}

/** What of the bytes can be read as JSON: all but the content of pages and the rows of words, of which it has the lengths. */
type Head = {
  facts: Facts[]
  pages: Record<IndexedPart, (null | [bytes: number, heading: number, text: number])[]>
  words: {documents: number; words: string[]; places: number[]; rows: number[]; inText: number[]}
}

/** The bytes of a volume: a line of JSON, the rows of its words, the content of its pages; compressed, with a check sum. */
export function writeEncoded({facts, pages, words}: EncodedVolume): Uint8Array {
  const content: Uint8Array[] = []
  const toHead = (page: IndexPage | null): Head['pages']['all'][number] => {
    if (!page) return null
    const bytes = Buffer.from(page.content)
    content.push(bytes)
    return [bytes.length, page.heading, page.text]
  }
  const {all, notes, source} = pages
  const head: Head = {
    facts,
    pages: {all: all.map(toHead), notes: notes.map(toHead), source: source.map(toHead)},
    words: {...words, rows: words.rows.lengths, inText: words.inText.lengths}
  }
  const rows = [words.rows, words.inText].map(({rows}) => Buffer.from(rows.buffer, 0, rows.byteLength))
  const line = Buffer.from(JSON.stringify(head) + '\n')
  const bytes = Buffer.concat([line, ...rows, ...content])
  return zstdCompressSync(bytes, {
    params: {[constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1}
  })
}

/** A volume from its bytes; `null` where they are damaged. */
export function readEncoded(compressed: Uint8Array): EncodedVolume | null {
  const bytes = decompress(compressed)
  if (!bytes) return null
  const end = bytes.indexOf('\n')
  const {facts, pages, words} = JSON.parse(bytes.toString('utf8', 0, end)) as Head
  let at = end + 1
  const readRows = (lengths: number[]): WordRows => {
    const length = lengths.reduce((sum, length) => sum + length, 0)
    const start = bytes.byteOffset + at
    at += 4 * length
    // a copy: it stands where a processor can read it, and does not keep the rest in memory
    return {lengths, rows: new Uint32Array(bytes.buffer.slice(start, start + 4 * length))}
  }
  const readPages = (part: IndexedPart): (IndexPage | null)[] =>
    pages[part].map((page, row) => {
      const document = facts[row]
      if (!page || !document) return null
      const [length, heading, text] = page
      const content = bytes.toString('utf8', at, at + length)
      at += length
      return {url: formatAddress({volume: document.volume.id, part: document.id}), content, heading, text}
    })
  return {
    facts,
    words: {...words, rows: readRows(words.rows), inText: readRows(words.inText)},
    pages: {all: readPages('all'), notes: readPages('notes'), source: readPages('source')}
  }
}

function decompress(bytes: Uint8Array): Buffer | null {
  try {
    return zstdDecompressSync(bytes)
  } catch {
    return null
  }
}
