/** The documents as pages ask for them: each question is noted. */
import type {Catalogue, DocumentEntry, VolumeEntry} from '../edition/catalogue.ts'
import type {Document} from '../edition/document.ts'
import {movedAnchors, movedApart, movedPages, movedWords, type Moved} from '../permalinks/moved-addresses.ts'
import type {HeldEdition} from '../store/open-held.ts'
import {askedMap} from './asked-map.ts'
import {note} from './note.ts'

/** What pages ask of the documents. */
export type AskedCorpus = {
  readonly catalogue: Catalogue
  /** A document; `null` where the edition does not hold it. */
  document: (volume: string, id: string) => Document | null
  /** All documents of a volume, in order. */
  documents: (volume: string) => Document[]
  /** The documents before and after one in its volume. */
  neighbours: (entry: DocumentEntry) => (DocumentEntry | undefined)[]
  /** Places of a document that moved, and words of it that are elsewhere now. */
  moved: (volume: string, id: string) => {anchors: Moved[]; words: Moved[]}
  /** The paths of pages that only lead elsewhere. */
  movedPaths: () => string[]
  /** A page that leads elsewhere, and its places that did not go along. */
  movedPage: (path: string) => {page: Moved; apart: Moved[]} | null
}

/** What is asked, without being noted: answers are compared by these. */
export type PlainCorpus = Omit<AskedCorpus, 'catalogue' | 'document' | 'documents'>

/** What is worked out for one document or page. */
export function plainCorpus({catalogue, permalinks}: HeldEdition): PlainCorpus {
  let pages: Map<string, Moved> | undefined
  const orders = new Map<string, DocumentEntry[]>()
  const isRedirected = permalinks.recorded.size + permalinks.redirects.size > 0
  return {
    neighbours(entry) {
      const order = orders.get(entry.volume) ?? [...(catalogue.get(entry.volume)?.documents.values() ?? [])]
      orders.set(entry.volume, order)
      const at = order.indexOf(entry)
      return [order[at - 1], order[at + 1]]
    },
    moved(volume, id) {
      if (!isRedirected) return {anchors: [], words: []}
      return {
        anchors: movedAnchors(volume, id, permalinks),
        words: movedWords(volume, id, permalinks)
      }
    },
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
      return kept.get(volume)?.document(id) ?? null
    },
    documents(volume) {
      note('records', volume)
      return kept.get(volume)?.documents() ?? []
    },
    neighbours(entry) {
      note('neighbours', entry.volume, entry.id)
      return plain.neighbours(entry)
    },
    moved(volume, id) {
      note('moved', volume, id)
      return plain.moved(volume, id)
    },
    movedPaths: plain.movedPaths,
    movedPage(path) {
      note('moved-page', path)
      return plain.movedPage(path)
    }
  }
}

function askedVolume({volume, documents}: VolumeEntry, id: string): VolumeEntry {
  return {
    get volume() {
      note('volume', id)
      return volume
    },
    documents: askedMap(
      () => documents,
      {one: ['entry', id], keys: ['ids', id], all: ['entries', id]},
      (entry) => entry
    )
  }
}
