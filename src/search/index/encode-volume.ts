/** A volume as the index takes it in: encoded once, and kept as bytes, since a band is built again for each word of it that changes. */
import {zstdCompressSync, zstdDecompressSync, constants} from 'node:zlib'
import {formatAddress} from '../../edition/address.ts'
import {indexedParts, type IndexedPart} from '../format.ts'
import {countVolumeWords, type VolumeWords} from './common-words.ts'
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

const endOfHead = 0x0a

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
  const lengthsOf = (rows: readonly number[][]) => rows.map(({length}) => length)
  const head: Head = {
    facts,
    pages: {all: all.map(toHead), notes: notes.map(toHead), source: source.map(toHead)},
    words: {...words, rows: lengthsOf(words.rows), inText: lengthsOf(words.inText)}
  }
  const rows = Uint32Array.from([words.rows, words.inText].flat(2))
  const line = Buffer.from(JSON.stringify(head))
  // so that the numbers after it stand where a processor can read them
  const space = Buffer.alloc(4 - (line.length % 4), ' ')
  space[space.length - 1] = endOfHead
  const bytes = Buffer.concat([line, space, new Uint8Array(rows.buffer), ...content])
  return zstdCompressSync(bytes, {
    params: {[constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1}
  })
}

/** A volume from its bytes; `null` where they are damaged. */
export function readEncoded(compressed: Uint8Array): EncodedVolume | null {
  const bytes = decompress(compressed)
  if (!bytes) return null
  const end = bytes.indexOf(endOfHead)
  const {facts, pages, words} = JSON.parse(bytes.toString('utf8', 0, end)) as Head
  let at = end + 1
  const readRows = (lengths: readonly number[]): number[][] =>
    lengths.map((length) => {
      const rows = Array.from(new Uint32Array(bytes.buffer, bytes.byteOffset + at, length))
      at += 4 * length
      return rows
    })
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
