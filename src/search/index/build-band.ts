/** One band of the index, as files. */
import {gunzipSync, gzipSync} from 'node:zlib'
import {indexedParts, ownSignature, partFolder, version, type BandEntry, type Root} from '../format.ts'
import {parseFragment} from '../fragment-form.ts'
import {countWords, findCommon, type WordCount} from './common-words.ts'
import {writeCommon, writeExtents, writeFacts, writePages, writeParties} from './write-facts.ts'
import {toPage} from './index-page.ts'
import {endPagefind, indexPages} from './index-pages.ts'
import type {Searched} from './searched.ts'

/** The files of a band by their names, compressed, what the root says of it, and its words. */
export type BuiltBand = {
  files: Map<string, Uint8Array>
  entry: Omit<BandEntry, 'band'>
  words: Map<string, WordCount>
}

/** Builds a band; takes about 0.35 MB of memory a document. */
export async function buildBand(documents: readonly Searched[]): Promise<BuiltBand> {
  const files = new Map<string, Uint8Array>()
  const metas: BandEntry['metas'] = {all: '', notes: '', source: ''}
  for (const part of indexedParts) {
    const rows = documents.flatMap((document, row) => {
      const page = toPage(document, part)
      return page ? [{row, page}] : []
    })
    const built = await indexPages(
      rows.map(({page}) => page),
      (fragment) => parseFragment(gunzipSync(fragment)).url
    )
    metas[part] = built.meta
    for (const [path, bytes] of built.files) {
      // the engine lies beside the bands, once; the words of a document are shown from the index of all
      if (isEngine(path) || (part !== 'all' && path.startsWith('fragment/'))) continue
      files.set(partFolder(part) + path, bytes)
    }
    if (part === 'all') {
      const pages = documents.map(() => '')
      const headings = documents.map(() => 0)
      const texts = documents.map(() => 0)
      rows.forEach(({row, page}, index) => {
        pages[row] = built.pages[index] ?? ''
        headings[row] = page.heading
        texts[row] = page.text
      })
      files.set('facts', compress(writeFacts(documents, {pages, headings})))
      files.set('extents', compress(writeExtents(texts)))
    } else {
      const pages = new Map(rows.map(({row}, index) => [row, built.pages[index] ?? '']))
      files.set(partFolder(part) + 'pages', compress(writePages(pages)))
    }
  }
  await endPagefind()
  const words = countWords(documents)
  const {costs, lacking, lackingInText} = findCommon(documents, words)
  files.set('parties', compress(writeParties(documents)))
  files.set('common', compress(writeCommon(lacking)))
  files.set('common-text', compress(writeCommon(lackingInText)))
  return {files, entry: {documents: documents.length, metas, common: costs}, words}
}

/** Whether a file is part of the engine that all indexes share. */
export function isEngine(path: string): boolean {
  return path === 'pagefind.js' || path.startsWith('wasm.')
}

/** The engine’s files, as Pagefind writes them beside an index. */
export async function engineFiles(): Promise<Map<string, Uint8Array>> {
  const page = {url: '/', content: '<html><body>engine</body></html>', heading: 0, text: 0}
  const {files} = await indexPages([page], () => '/')
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
