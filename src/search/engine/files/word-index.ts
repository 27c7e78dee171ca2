/** An index of Pagefind, asked for whole words and for words in a row. */
import {toToken} from '../../encoding.ts'
import {engineVersion, language, metaFile, signature} from '../../format.ts'
import {answerFetch, encodeJson, toError, type Load} from './load-files.ts'

/** Documents that hold what was asked for, by row, in order; the first place in each, and how much of it each holds. */
export type Holding = {rows: Uint32Array; first: Uint32Array; scores: Float32Array}

/** An index of Pagefind whose pages are rows. */
export type WordIndex = {
  /** Loads what every question needs. */
  begin: () => Promise<void>
  /** The documents that hold a word, scored by how often. */
  scored: (word: string) => Promise<Holding>
  /** The documents that hold words in a row, or a single word; of places only the first is known, and every score is 1. */
  exact: (words: readonly string[]) => Promise<Holding>
}

/** The part of Pagefind’s interface that is used. */
export type Pagefind = {
  createInstance: (options: {basePath: string; baseUrl: string}) => {
    search: (query: string) => Promise<{results: {id: string; score: number; words: number[]}[]}>
  }
}

type Instance = ReturnType<Pagefind['createInstance']>

/** Instances begin one after another: Pagefind 1.6 fails where two begin at once. */
let beginning: Promise<unknown> = Promise.resolve()

/** How many indexes were opened; each has an address of its own, at which Pagefind asks for its files. */
let opened = 0

/**
 * Opens an index. `meta` is the name of its file of pages, `rowOf` the row of each page; `load` brings its files by path and
 * `pagefind` the engine.
 */
export function openWordIndex({
  load,
  meta,
  rowOf,
  pagefind
}: {
  load: Load
  meta: string
  rowOf: ReadonlyMap<string, number>
  pagefind: () => Promise<Pagefind>
}): WordIndex {
  /** What could not be loaded: Pagefind would answer without it, and not say so. Every question that was asked meanwhile fails. */
  const failures: Error[] = []
  let instance: Promise<Instance> | null = null
  /** What an instance begins with: it is had before, since Pagefind tells nobody that it was not. */
  const held = new Map<string, Uint8Array>()

  const address = `https://index.invalid/${opened++}/`
  answerFetch(address, async (path) => {
    // which files there are is known from the root, one request for all bands
    if (path === 'pagefind-entry.json') return encodeJson(entry)
    try {
      return held.get(path) ?? checkSignature(await load(path), path)
    } catch (error) {
      failures.push(toError(error))
      throw error
    }
  })
  const firstFiles = ['wasm.unknown.pagefind', metaFile(meta)]
  const entry = {
    version: engineVersion,
    languages: {[language]: {hash: meta, wasm: null, page_count: rowOf.size}},
    include_characters: []
  }

  async function begin(): Promise<Instance> {
    const before = beginning
    const ready = Promise.all([pagefind(), ...firstFiles.map(hold)])
    // awaited below, after the instance before
    ready.catch(() => null)
    const made = (async () => {
      await before.catch(() => null)
      const [{createInstance}] = await ready
      const instance = createInstance({basePath: address, baseUrl: '/'})
      // an instance is ready when it has answered; nothing asked loads nothing more
      await instance.search('')
      held.clear()
      return instance
    })()
    beginning = made
    return made
  }

  async function hold(path: string): Promise<void> {
    held.set(path, checkSignature(await load(path), path))
  }

  function ready(): Promise<Instance> {
    instance ??= begin().catch((error: unknown) => {
      instance = null
      throw error
    })
    return instance
  }

  async function ask(query: string): Promise<Holding> {
    if (rowOf.size === 0) return toHolding([], rowOf)
    const before = failures.length
    try {
      const {results} = await (await ready()).search(query)
      if (failures.length === before) return toHolding(results, rowOf)
    } catch (error) {
      // without what failed the instance may be of no use any more
      instance = null
      throw failures[before] ?? toError(error)
    }
    throw failures[before] ?? new Error('Unexpected failure of the search index')
  }

  return {
    async begin() {
      if (rowOf.size > 0) await ready()
    },
    scored: (word) => ask(toToken(word)),
    exact: (words) => ask('"' + words.map(toToken).join(' ') + '"')
  }
}

/** A file of Pagefind, which says that it is one; a host may send a page instead, or only the beginning. */
function checkSignature(bytes: Uint8Array, path: string): Uint8Array {
  const begins = new TextDecoder().decode(bytes.subarray(0, signature.length))
  if (begins !== signature) throw new Error(`Unexpected contents of \`${path}\`, expected a file of Pagefind`)
  return bytes
}

function toHolding(
  results: readonly {id: string; score: number; words: number[]}[],
  rowOf: ReadonlyMap<string, number>
): Holding {
  const found = results.map(({id, score, words}) => ({row: rowOf.get(id) ?? -1, score, first: words[0] ?? 0}))
  found.sort((a, b) => a.row - b.row)
  if ((found[0]?.row ?? 0) < 0) throw new Error('Unexpected page of another build in the search index')
  return {
    rows: Uint32Array.from(found, ({row}) => row),
    first: Uint32Array.from(found, ({first}) => first),
    scores: Float32Array.from(found, ({score}) => score)
  }
}
