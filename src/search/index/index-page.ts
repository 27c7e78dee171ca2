/** A document as the page that Pagefind is given: encoded words, and empty anchors that say where blocks and pages begin. */
import {formatAddress} from '../../edition/address.ts'
import type {Field, SearchBlock} from '../search-blocks.ts'
import type {IndexedPart} from '../format.ts'
import {besidesAnchor, fieldAnchor, pageAnchor, writeBesides} from '../fragment-form.ts'
import {encodeBlock, type Encoded} from './encode-block.ts'
import {createLexicon, type Lexicon} from './lexicon.ts'
import type {Searched} from './searched.ts'

/** A document whose blocks are encoded. */
export type EncodedDocument = {document: Searched; blocks: (Omit<SearchBlock, 'text'> & Encoded)[]}

/** A page; `heading` and `text` are how many places there are to the end of each. */
export type IndexPage = {url: string; content: string; heading: number; text: number}

/** The fields of each index. */
const fieldsOf = {
  all: ['heading', 'text', 'notes', 'source'],
  notes: ['notes'],
  source: ['source']
} satisfies Record<IndexedPart, readonly Field[]>

/**
 * How much a word counts.
 *
 * A little over 1 is a weight that Pagefind 1.6 writes first and without a mark of its own: the place that a search reports is
 * then the first in heading or text, where there is one, and each place is two bytes shorter.
 */
const weights = {heading: 1.05, text: 1.05, notes: 0.5, source: 0.35} satisfies Record<Field, number>

/** Encodes a document, once for all indexes; those of a band share a lexicon. */
export function encodeDocument(document: Searched, lexicon: Lexicon = createLexicon()): EncodedDocument {
  const blocks = document.blocks.map(({text, ...block}) => ({...block, ...encodeBlock(text, lexicon)}))
  return {document, blocks}
}

/** The page of a document in an index; `null` where it has no words there. */
export function toPage({document, blocks}: EncodedDocument, part: IndexedPart): IndexPage | null {
  const {volume, id, pages} = document
  const ends = new Map<Field, number>()
  const html: string[] = []
  const originals: string[] = []
  let places = 0
  for (const field of fieldsOf[part] satisfies readonly Field[]) {
    const ofField = blocks.filter((block) => block.field === field)
    if (ofField.length > 0) {
      html.push(`<span data-pagefind-weight="${weights[field]}">`, anchor(fieldAnchor(field)))
      places += write(ofField)
      html.push('</span>')
    }
    ends.set(field, places)
  }
  if (!html.some((piece) => !piece.startsWith('<') && word.test(piece))) return null
  html.push(anchor(besidesAnchor + writeBesides({originals, pages: part === 'all' ? pages : []})))
  return {
    url: formatAddress({volume: volume.id, part: id}),
    content: `<html><body data-pagefind-body>${html.join(' ')}</body></html>`,
    heading: ends.get('heading') ?? 0,
    text: ends.get('text') ?? ends.get('heading') ?? 0
  }

  function write(blocks: EncodedDocument['blocks']): number {
    let count = 0
    let last = ''
    for (const {anchor: id, pages, segments, starts, originals: kept} of blocks) {
      originals.push(...kept)
      if (id !== last) html.push(anchor(id))
      last = id
      let written = 0
      for (const {page, at} of pages) {
        const next = starts.findIndex((start) => start >= at)
        if (next > written) html.push(escape(segments.slice(written, next).join(' ')))
        written = Math.max(written, next)
        html.push(anchor(pageAnchor + encodeURIComponent(page)))
      }
      html.push(escape(segments.slice(written).join(' ')))
      count += segments.length
    }
    return count
  }
}

/** Pagefind makes no page of what has none: `frus1870` d241 has a note that is `*******` and no more. */
const word = /(?!\p{Lm})[\p{L}\p{N}]/u

function anchor(id: string): string {
  return `<a id="${escape(id)}"></a>`
}

const special = /[&<>"]/u

function escape(words: string): string {
  if (!special.test(words)) return words
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
