/** The documents as pages ask for them: each question is noted. */
import type {Catalogue, VolumeEntry} from '../edition/catalogue.ts'
import type {Document} from '../edition/document.ts'
import {inOrder, ownPages, type Reading} from '../edition/matter-entry.ts'
import type {Matter} from '../edition/matter.ts'
import {toPlainLine} from '../edition/plain-line.ts'
import {movedAnchors, movedApart, movedPages, movedWords, type Moved} from '../permalinks/moved-addresses.ts'
import type {HeldEdition} from '../store/open-held.ts'
import {toPages, type OnPage} from '../connections/printed-pages.ts'
import {askedMap} from './asked-map.ts'
import {note} from './note.ts'

/** A printed page. */
export type AskedPage = {on: readonly OnPage[]; previous: string | undefined; next: string | undefined}

/** What pages ask of the documents. */
export type AskedCorpus = {
  readonly catalogue: Catalogue
  /** A document; `null` where the edition does not hold it. */
  document: (volume: string, id: string) => Document | null
  /** All documents of a volume, in order. */
  documents: (volume: string) => Document[]
  /** What is no document of a volume; `null` where the edition does not hold it. */
  part: (volume: string, id: string) => Matter | null
  /** The documents or other parts with pages of their own before and after one in its volume. */
  neighbours: (entry: Reading) => (Reading | undefined)[]
  /** What stands on a printed page, and the pages before and after it in the edition. */
  printedPage: (volume: string, page: string) => AskedPage | null
  /** Places of a document that moved, and words of it that are elsewhere now. */
  moved: (volume: string, id: string) => {anchors: Moved[]; words: Moved[]}
  /** Every page that moved or was withdrawn, by path. */
  movedPages: () => ReadonlyMap<string, Moved>
  /** The paths of pages that only lead elsewhere. */
  movedPaths: () => string[]
  /** A page that leads elsewhere, and its places that did not go along. */
  movedPage: (path: string) => {page: Moved; apart: Moved[]} | null
}

/** What is asked, without being noted: answers are compared by these. */
export type PlainCorpus = Omit<AskedCorpus, 'catalogue' | 'document' | 'documents' | 'part'>

/** What is worked out for one document or page. */
export function plainCorpus({catalogue, permalinks}: HeldEdition): PlainCorpus {
  let pages: Map<string, Moved> | undefined
  const orders = new Map<string, Reading[]>()
  const printed = new Map<
    string,
    {pages: Map<string, OnPage[]>; order: string[]; places: Map<string, number>}
  >()
  const isRedirected = permalinks.recorded.size + permalinks.redirects.size > 0
  return {
    neighbours(entry) {
      const order = orders.get(entry.volume) ?? readingOrder(catalogue.get(entry.volume))
      orders.set(entry.volume, order)
      const at = order.indexOf(entry)
      return [order[at - 1], order[at + 1]]
    },
    printedPage(volume, page) {
      const entry = catalogue.get(volume)
      if (!entry) return null
      const known = printed.get(volume) ?? placed(toPages(entry))
      printed.set(volume, known)
      const on = known.pages.get(page)
      const at = known.places.get(page) ?? -1
      return on ? {on, previous: known.order[at - 1], next: known.order[at + 1]} : null
    },
    moved(volume, id) {
      if (!isRedirected) return {anchors: [], words: []}
      return {
        anchors: movedAnchors(volume, id, permalinks),
        words: movedWords(volume, id, permalinks)
      }
    },
    movedPages: () => (pages ??= movedPages(permalinks)),
    movedPaths: () => [...(pages ??= movedPages(permalinks)).keys()],
    movedPage(path) {
      const page = (pages ??= movedPages(permalinks)).get(path)
      return page ? {page, apart: movedApart(page, permalinks)} : null
    }
  }
}

/** The documents, each question noted. */
export function askedCorpus({catalogue, kept}: HeldEdition, plain: PlainCorpus): AskedCorpus {
  const dressed = new Map<string, VolumeEntry>()
  const recentDocument = keepRecent<Document | null>(8)
  const recentPart = keepRecent<Matter | null>(8)
  const parse = (volume: string, id: string): unknown => {
    const line = kept.get(volume)?.line(id) ?? null
    return line === null ? null : parsePlain(line)
  }
  return {
    catalogue: askedMap(
      () => catalogue,
      {one: ['held'], keys: ['volumes'], all: ['volumes']},
      (entry, id) => {
        const known = dressed.get(id) ?? askedVolume(entry, id)
        dressed.set(id, known)
        return known
      }
    ),
    document(volume, id) {
      note('record', volume, id)
      return recentDocument(volume + '/' + id, () => parse(volume, id) as Document | null)
    },
    documents(volume) {
      note('records', volume)
      const lines = kept.get(volume)?.lines() ?? []
      return lines.map((line) => parsePlain(line) as Document)
    },
    part(volume, id) {
      note('record', volume, id)
      return recentPart(volume + '/' + id, () => parse(volume, id) as Matter | null)
    },
    neighbours(entry) {
      note('neighbours', entry.volume, entry.id)
      return plain.neighbours(entry)
    },
    printedPage(volume, page) {
      note('printed-page', volume, page)
      return plain.printedPage(volume, page)
    },
    moved(volume, id) {
      note('moved', volume, id)
      return plain.moved(volume, id)
    },
    movedPages() {
      note('moved-pages')
      return plain.movedPages()
    },
    movedPaths: plain.movedPaths,
    movedPage(path) {
      note('moved-page', path)
      return plain.movedPage(path)
    }
  }
}

/** A record without the places in its source, which no page shows. */
function parsePlain(line: string): unknown {
  return JSON.parse(toPlainLine(line))
}

/** Gives what was asked lately without making it again: of a record, its page asks, and each of its printed pages. */
function keepRecent<Value>(count: number): (key: string, make: () => Value) => Value {
  const values = new Map<string, Value>()
  return (key, make) => {
    const known = values.get(key)
    if (known !== undefined) return known
    const [oldest] = values.keys()
    if (values.size >= count && oldest !== undefined) values.delete(oldest)
    const value = make()
    values.set(key, value)
    return value
  }
}

function placed(pages: Map<string, OnPage[]>) {
  const order = [...pages.keys()]
  return {pages, order, places: new Map(order.map((page, index) => [page, index]))}
}

/** What one reads in turn: documents, and the other parts that have pages of their own. */
function readingOrder(entry: VolumeEntry | undefined): Reading[] {
  if (!entry) return []
  const matter = new Map(ownPages(entry).map((part) => [part.id, part]))
  return inOrder({documents: entry.documents, matter})
}

function askedVolume({volume, documents, matter, lists}: VolumeEntry, id: string): VolumeEntry {
  const entry: VolumeEntry = {
    get volume() {
      note('volume', id)
      return volume
    },
    documents: askedMap(
      () => documents,
      {one: ['entry', id], keys: ['ids', id], all: ['entries', id]},
      (entry) => entry
    ),
    matter: askedMap(
      () => matter,
      {one: ['entry', id], keys: ['parts', id], all: ['parts', id]},
      (entry) => entry
    )
  }
  // one that has none has no such key
  if (!lists) return entry
  return Object.defineProperty(entry, 'lists', {
    get() {
      note('lists', id)
      return lists
    },
    enumerable: true
  })
}
