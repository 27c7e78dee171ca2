/** One band of the index, as files. */
import {fields} from '../blocks.ts'
import type {Manifest, Root} from '../format.ts'
import {version} from '../format.ts'
import {writeFacets, writeParties} from './facets.ts'
import {writeLeaves} from './leaves.ts'
import type {Searched} from './searched.ts'
import {commonest, pairWords, readWords, type Stream} from './word-stream.ts'

/** How many words count as common. Over 5,765 documents: 381,000 pairs, 13 of 23 MB of the index. */
const common = 64

/** How many bytes a term may have and still share its file with others. */
const largest = 3_000

/** The files of a band by their names, not compressed. */
export function buildBand(documents: readonly Searched[]): Map<string, Uint8Array> {
  const stream = readWords(documents)
  const commonWords = commonest(stream, common)
  const words = writeLeaves('words', stream, largest)
  const pairs = writeLeaves('pairs', pairWords(stream, new Set(commonWords)), largest)
  const manifest: Manifest = {
    documents: documents.length,
    common: commonWords.map((term) => stream.names[term] ?? '').sort(),
    words: words.firsts,
    pairs: pairs.firsts,
    large: {...words.large, ...pairs.large},
    largest
  }
  return new Map([
    ['band', encode(manifest)],
    ['facets', writeFacets(documents, lengthsOf(stream))],
    ['parties', writeParties(documents)],
    ...words.files,
    ...pairs.files
  ])
}

/** The file that names the bands. */
export function writeRoot(bands: Root['bands']): Uint8Array {
  const root: Root = {version, bands}
  return encode(root)
}

/** How many words the text of each document has. */
function lengthsOf({starts}: Stream): number[] {
  const text = fields.indexOf('text')
  return Array.from({length: (starts.length - 1) / fields.length}, (_, row) => {
    const unit = row * fields.length + text
    return (starts[unit + 1] ?? 0) - (starts[unit] ?? 0)
  })
}

function encode(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}
