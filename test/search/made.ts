/** Indexes made for a test, asked in Node like in the browser. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {Document} from '../../src/edition/document.ts'
import type {Volume} from '../../src/edition/volume.ts'
import {createEngine} from '../../src/search/engine/create-engine.ts'
import type {Engine, Options} from '../../src/search/engine/engine.ts'
import {indexPath, type BandEntry} from '../../src/search/format.ts'
import {buildBand, compress, engineFiles, writeRoot} from '../../src/search/index/build-band.ts'
import {encodeVolume} from '../../src/search/index/encode-volume.ts'
import {createWordCounts} from '../../src/search/index/count-words.ts'
import {toSearched, toIndexedVolume} from '../../src/search/index/searched.ts'
import {writeWordList} from '../../src/search/index/write-word-list.ts'
import type {Load} from '../../src/search/engine/files/load-files.ts'
import {spellingsFile, writeSpellings, type Spellings} from '../../src/search/spellings.ts'
import type {Pagefind} from '../../src/search/engine/files/word-index.ts'

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

/** The files of an index with a band for each list of volumes, by path. */
export async function makeFiles(
  bands: readonly (readonly Made[])[],
  spellings: Spellings = []
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const entries: BandEntry[] = []
  const words = createWordCounts()
  for (const [index, band] of bands.entries()) {
    const name = 'band' + index
    const volumes = band.map(({volume, documents}) =>
      encodeVolume(documents.map((document) => toSearched(document, toIndexedVolume(volume))))
    )
    const built = await buildBand(volumes)
    for (const [path, bytes] of built.files) files.set(indexPath + name + '/' + path, bytes)
    entries.push({band: name, ...built.entry})
    words.merge(new Map([...built.words].map(([word, {documents}]) => [word, documents])))
  }
  for (const [path, bytes] of await engineFiles()) files.set(indexPath + path, bytes)
  const list = new Map([...writeWordList(words.counts), [spellingsFile, writeSpellings(spellings)]])
  for (const [path, bytes] of list) files.set(indexPath + 'words/' + path, compress(bytes))
  files.set(indexPath + 'bands', writeRoot({bands: entries, words: 'words'}))
  return files
}

/**
 * The engine over files; `loaded` are the paths that it asked for, `slow` how many milliseconds each takes to come, `isLost`
 * whether it does not come.
 */
export function openFiles(
  files: ReadonlyMap<string, Uint8Array>,
  slow: (path: string) => number = () => 0,
  isLost: (path: string) => boolean = () => false
): {engine: Engine; loaded: string[]} {
  const loaded: string[] = []
  const load: Load = (path) => {
    loaded.push(path)
    const file = files.get(path)
    if (!file || isLost(path))
      return Promise.reject(new Error('Unexpected `' + path + '`, expected no such file'))
    const bytes = isCompressed(file) ? gunzipSync(file) : file
    const time = slow(path)
    return time === 0 ? Promise.resolve(bytes) : new Promise((resolve) => setTimeout(resolve, time, bytes))
  }
  return {
    engine: createEngine({
      load,
      loadPagefind: async () => importEngine(await load(indexPath + 'pagefind.js'))
    }),
    loaded
  }
}

/** Pagefind’s engine from its bytes; Node runs it as browsers do. */
export async function importEngine(bytes: Uint8Array): Promise<Pagefind> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'))
  try {
    const file = join(folder, 'pagefind.mjs')
    writeFileSync(file, bytes)
    return (await import(pathToFileURL(file).href)) as Pagefind
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function isCompressed([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
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
