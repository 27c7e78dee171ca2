/** A band of the index: its table of facts, and its words as far as a query needs them. */
import {createReader} from '../../codec.ts'
import type {Scope} from '../engine.ts'
import {metaFile, partFolder, type BandEntry, type CommonHead, type IndexedPart} from '../../format.ts'
import type {Load} from './load-files.ts'
import {parseFragment} from '../../fragment-form.ts'
import {readFragment, type IndexedDocument} from './read-fragment.ts'
import {readFacts, readParties, unpack, type Table} from './facts-table.ts'
import {openWordIndex, type Holding, type Pagefind} from './word-index.ts'

/** A band that is open. */
export type Band = {
  name: string
  documents: number
  /** How many documents come before it. */
  before: number
  table: Table
  /** Loads what every search of all words needs. */
  begin: () => Promise<void>
  /** The documents of a scope that hold a word, by how often where that is `scored`. */
  word: (word: string, scope: Scope, scored: boolean) => Promise<Holding>
  /** The documents of a scope that hold words in a row. */
  phrase: (words: readonly string[], scope: Scope) => Promise<Holding>
  /** Whether most documents hold a word, so that it is known who lacks it. */
  isCommon: (word: string, scope: Scope) => boolean
  /** About how many bytes it takes to look for words in a row, where that is much. */
  cost: (words: readonly string[], scope: Scope) => number
  /** Loads sender and addressee into the table. */
  loadParties: () => Promise<void>
  /** A document as it was indexed. */
  document: (row: number) => Promise<IndexedDocument>
}

/**
 * Opens a band; only its table of facts is loaded before something is asked. `load` brings our files by their paths in it,
 * `loadOfPagefind` those of Pagefind.
 */
export async function openBand(
  entry: BandEntry,
  {
    load,
    loadOfPagefind,
    before,
    pagefind
  }: {
    load: Load
    loadOfPagefind: Load
    before: number
    pagefind: () => Promise<Pagefind>
  }
): Promise<Band> {
  const table = readFacts(await load('facts'))
  const indexes = new Map<IndexedPart, Promise<ReturnType<typeof openWordIndex>>>()
  const common = new Map(Object.entries(entry.common))

  function index(part: IndexedPart): Promise<ReturnType<typeof openWordIndex>> {
    const known = indexes.get(part)
    if (known) return known
    const opening = open(part)
    indexes.set(part, opening)
    opening.catch(() => indexes.delete(part))
    return opening
  }

  async function open(part: IndexedPart): Promise<ReturnType<typeof openWordIndex>> {
    const folder = partFolder(part)
    const meta = part === 'all' ? metaFile(entry.metas.all) : null
    const rowOf = part === 'all' ? table.rowOfPage : readPages(await load(folder + 'pages'))
    return openWordIndex({
      load: async (path) => (path === meta ? table.meta : loadOfPagefind(folder + path)),
      meta: entry.metas[part],
      rowOf,
      pagefind
    })
  }

  async function inText(holding: Holding): Promise<Holding> {
    const from = createReader(await load('extents'))
    const ends = Uint32Array.from({length: table.rows}, () => from.number())
    return keep(holding, (index) => (holding.first[index] ?? 0) < (ends[holding.rows[index] ?? 0] ?? 0))
  }

  /** The documents that are not among those that lack a word. */
  async function withCommon(word: string, file: string): Promise<Holding> {
    const {head, columns} = unpack(await load(file))
    const column = columns[(head as CommonHead).words.indexOf(word)]
    const lacking = new Set<number>()
    if (column) {
      const from = createReader(column)
      for (let row = 0; !from.ended;) lacking.add((row += from.number()))
    }
    const rows = Array.from({length: table.rows}, (_, row) => row).filter((row) => !lacking.has(row))
    return {
      rows: Uint32Array.from(rows),
      // it is not known where
      first: new Uint32Array(rows.length).fill(2 ** 32 - 1),
      scores: new Float32Array(rows.length)
    }
  }

  const isCommon: Band['isCommon'] = (word, scope) =>
    (scope === 'all' || scope === 'text') && common.has(word)

  return {
    name: entry.band,
    documents: entry.documents,
    before,
    table,
    begin: async () => (await index('all')).begin(),
    isCommon,
    async word(word, scope, scored) {
      if (isCommon(word, scope)) return withCommon(word, scope === 'text' ? 'common-text' : 'common')
      const words = await index(partOf(scope))
      const holding = await (scored ? words.scored(word) : words.exact([word]))
      return scope === 'text' ? inText(holding) : holding
    },
    async phrase(words, scope) {
      const holding = await (await index(partOf(scope))).exact(words)
      return scope === 'text' ? inText(holding) : holding
    },
    cost(words, scope) {
      if (scope !== 'all' && scope !== 'text') return 0
      return [...new Set(words)].reduce((sum, word) => sum + (common.get(word) ?? 0), 0)
    },
    async loadParties() {
      if (!table.columns.from) Object.assign(table.columns, readParties(await load('parties'), table.rows))
    },
    async document(row) {
      const page = table.pageOf(row)
      return readFragment(parseFragment(await loadOfPagefind('fragment/' + page + '.pf_fragment')))
    }
  }
}

/** The index that has the words of a scope. */
function partOf(scope: Scope): IndexedPart {
  return scope === 'notes' || scope === 'source' ? scope : 'all'
}

/** The row of each page of a smaller index. */
function readPages(bytes: Uint8Array): Map<string, number> {
  const from = createReader(bytes)
  const rowOf = new Map<string, number>()
  for (let row = 0; !from.ended;) {
    row += from.number()
    rowOf.set(new TextDecoder().decode(from.bytes(from.number())), row)
  }
  return rowOf
}

function keep({rows, first, scores}: Holding, isKept: (index: number) => boolean): Holding {
  const kept = [...rows.keys()].filter(isKept)
  return {
    rows: Uint32Array.from(kept, (index) => rows[index] ?? 0),
    first: Uint32Array.from(kept, (index) => first[index] ?? 0),
    scores: Float32Array.from(kept, (index) => scores[index] ?? 0)
  }
}
