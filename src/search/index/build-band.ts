/** One band of the index, as files. */
import {constants, gunzipSync, gzipSync} from 'node:zlib'
import {
  indexedParts,
  metaFile,
  ownSignature,
  partFolder,
  version,
  type BandEntry,
  type Root
} from '../format.ts'
import {parseFragment} from '../fragment-form.ts'
import {joinVolumeWords, type VolumeWords, type WordCount} from './common-words.ts'
import type {EncodedVolume, Facts} from './encode-volume.ts'
import {beginIndex, endPagefind} from './index-pages.ts'
import {writeCommon, writeExtents, writeFacts, writePages, writeParties} from './write-facts.ts'

/** The files of a band by their names, compressed, what the root says of it, and its words. */
export type BuiltBand = {
  files: Map<string, Uint8Array>
  entry: Omit<BandEntry, 'band'>
  words: ReadonlyMap<string, WordCount>
}

/** Builds a band of encoded volumes, which are asked for one by one; takes about 0.35 MB of memory a document. */
export async function buildBand(volumes: Iterable<EncodedVolume>): Promise<BuiltBand> {
  const parts = await Promise.all(
    // each by a program of its own: they work at the same time
    indexedParts.map(async (part) => ({part, indexer: await beginIndex(urlOf, part), rows: [] as number[]}))
  )
  const words: VolumeWords[] = []
  const facts: Facts[] = []
  const headings: number[] = []
  const texts: number[] = []
  for (const volume of volumes) {
    const first = facts.length
    facts.push(...volume.facts)
    words.push(volume.words)
    for (const page of volume.pages.all) {
      headings.push(page?.heading ?? 0)
      texts.push(page?.text ?? 0)
    }
    await Promise.all(
      parts.map(async ({part, indexer, rows}) => {
        for (const [index, page] of volume.pages[part].entries()) {
          if (!page) continue
          rows.push(first + index)
          await indexer.add(page)
        }
      })
    )
  }

  const files = new Map<string, Uint8Array>()
  const metas: BandEntry['metas'] = {all: '', notes: '', source: ''}
  const finished = await Promise.all(
    parts.map(async ({part, indexer, rows}) => ({part, rows, built: await indexer.finish()}))
  )
  await endPagefind()
  for (const {part, rows, built} of finished) {
    metas[part] = built.meta
    for (const [path, bytes] of built.files) {
      // the engine lies beside the bands, once; the words of a document are shown from the index of all
      if (isEngine(path) || (part !== 'all' && path.startsWith('fragment/'))) continue
      // it is among the facts
      if (part === 'all' && path === metaFile(built.meta)) continue
      files.set(partFolder(part) + path, bytes)
    }
    const pages = new Map(rows.map((row, index) => [row, built.pages[index] ?? '']))
    if (part === 'all') {
      const names = facts.map((_, row) => pages.get(row) ?? '')
      const meta = gunzipSync(built.files.get(metaFile(built.meta)) ?? new Uint8Array())
      files.set('facts', compress(writeFacts(facts, {pages: names, headings, meta})))
      files.set('extents', compress(writeExtents(texts)))
    } else files.set(partFolder(part) + 'pages', compress(writePages(pages)))
  }
  const {counts, common} = joinVolumeWords(words)
  files.set('parties', compress(writeParties(facts)))
  files.set('common', compress(writeCommon(common.lacking)))
  files.set('common-text', compress(writeCommon(common.lackingInText)))
  return {files, entry: {documents: facts.length, metas, common: common.costs}, words: counts}
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
  const indexer = await beginIndex(() => '/', 'all')
  await indexer.add({url: '/', content: '<html><body>engine</body></html>', heading: 0, text: 0})
  const {files} = await indexer.finish()
  await endPagefind()
  return new Map([...files].filter(([path]) => isEngine(path)))
}

/** The file that names the bands. */
export function writeRoot(parts: Omit<Root, 'version'>): Uint8Array {
  const root: Root = {version, ...parts}
  return compress(new TextEncoder().encode(JSON.stringify(root)))
}

/** A file of ours: signed, and compressed at level 9, which is a tenth smaller than usual. */
export function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(ownSignature), bytes]), {level: 9})
}
