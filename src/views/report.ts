/** How well a volume was read: the figures and places of its parse report. */
import {noteAnchors} from '../edition/address.ts'
import type {Catalogue} from '../edition/catalogue.ts'
import {resolve, type Resolution} from '../edition/resolve.ts'
import type {Document, PageBound, PrintedPage} from '../edition/document.ts'
import {pageMarks} from '../edition/pagination.ts'
import type {Node} from '../edition/tree.ts'
import {visit} from '../edition/visit.ts'

/** Something that a person may want to look at, and where in the document it is. */
export type Finding = {document: string; anchor: string; text: string}

/** How many documents were read from each form of a volume. */
export type Forms = Record<Document['provenance']['reader'], number>

/** What the readers made of a volume, and where they are in doubt. */
export type Report = {
  documents: number
  /** How many documents were read from each form. */
  forms: Forms
  /** Note calls, by certainty, and notes that nothing calls. */
  calls: {certain: number; doubtful: Finding[]; uncalled: Finding[]}
  /** Source notes; their sentences by kind; those that no rule knew. */
  sources: {notes: number; sentences: Map<string, number>; unread: Finding[]}
  /** Printed pages, by how they are known, those whose mark is lost, and those that may part a word. */
  pages: {
    known: Map<PrintedPage['basis'], number>
    begins: Map<PageBound['status'], number>
    lost: Finding[]
    inWords: number
    doubtful: Finding[]
  }
  /** References, by where they lead, and those that lead nowhere. */
  references: {outcomes: Map<Resolution['status'], number>; missing: Finding[]}
}

/** The report of the documents of a volume. */
export function toReport(documents: readonly Document[], catalogue: Catalogue): Report {
  const report: Report = {
    documents: documents.length,
    forms: countForms(documents),
    calls: {certain: 0, doubtful: [], uncalled: []},
    sources: {notes: 0, sentences: new Map(), unread: []},
    pages: {known: new Map(), begins: new Map(), lost: [], inWords: 0, doubtful: []},
    references: {outcomes: new Map(), missing: []}
  }
  for (const document of documents) {
    addCalls(report, document)
    addSource(report, document)
    addPages(report, document)
    addReferences(report, document, catalogue)
  }
  return report
}

/** How many documents were read from each form. */
function countForms(documents: readonly Document[]): Forms {
  const forms: Forms = {text: 0, tei: 0}
  for (const {provenance} of documents) forms[provenance.reader]++
  return forms
}

function addCalls({calls}: Report, document: Document): void {
  const anchors = noteAnchors(document.notes)
  const called = new Set<string>()
  visit([...document.title, ...document.body, ...document.notes.flatMap(({body}) => body)], (node) => {
    if (node.type !== 'noteCall') return
    const anchor = anchors.get(node.note) ?? ''
    called.add(node.note)
    if (node.certainty === 'certain') calls.certain++
    else calls.doubtful.push({document: document.id, anchor: 'fnref' + anchor, text: node.doubt ?? ''})
  })
  for (const {id, label, placement} of document.notes) {
    if (called.has(id) || placement === 'inline') continue
    calls.uncalled.push({
      document: document.id,
      anchor: 'fn' + (anchors.get(id) ?? ''),
      text: label === null ? 'note without number' : 'note ' + label
    })
  }
}

/** The parts of a source note that are not remarks. */
const parts = ['drafted', 'cleared', 'approved', 'concurred', 'initialed'] as const

function addSource({sources}: Report, {id, source}: Document): void {
  if (!source) return
  sources.notes++
  if (source.citation) add(sources.sentences, 'citation')
  if (source.marking) add(sources.sentences, 'marking')
  for (const part of parts) add(sources.sentences, part, source[part].length)
  for (const {kind} of source.remarks) add(sources.sentences, kind)
  add(sources.sentences, 'unread', source.unparsed.length)
  for (const text of source.unparsed) sources.unread.push({document: id, anchor: 'source', text})
}

function addPages({pages}: Report, document: Document): void {
  add(pages.begins, document.begins.status)
  for (const {page, basis} of document.pages) {
    add(pages.known, basis)
    if (basis === 'lost') pages.lost.push({document: document.id, anchor: 'pg_' + page, text: 'page ' + page})
  }
  for (const {page, word} of pageMarks(document)) {
    if (word === 'one') pages.inWords++
    if (word === 'doubtful')
      pages.doubtful.push({document: document.id, anchor: 'pg_' + page, text: 'page ' + page})
  }
}

function addReferences({references}: Report, document: Document, catalogue: Catalogue): void {
  const anchors = noteAnchors(document.notes)
  const collect = (nodes: readonly Node[], anchor: string): void => {
    visit(nodes, (node) => {
      if (node.type !== 'reference') return
      const {status} = resolve(catalogue, document.volume, node.target)
      add(references.outcomes, status)
      if (status === 'missing' || status === 'malformed')
        references.missing.push({document: document.id, anchor, text: node.target})
    })
  }
  collect([...document.title, ...document.body], '')
  for (const note of document.notes) collect(note.body, 'fn' + (anchors.get(note.id) ?? ''))
}

function add<Key>(counts: Map<Key, number>, key: Key, times = 1): void {
  if (times > 0) counts.set(key, (counts.get(key) ?? 0) + times)
}

/** What a volume was read from: “the TEI of the volume”, “211 raw texts”, or both. */
export function sayForms({text, tei}: Forms): string {
  const texts = text === 1 ? 'one raw text' : `${text} raw texts`
  if (tei === 0) return texts
  return 'the TEI of the volume' + (text === 0 ? '' : ` and ${texts}`)
}

/** How many documents have a source note, and that its statements follow: “No document has a source note.” */
export function saySourceNotes(notes: number, documents: number): string {
  if (notes === 0) return 'No document has a source note.'
  const has = notes === 1 ? 'has' : 'have'
  return `${notes} of ${documents} documents ${has} a source note. Its statements, by kind:`
}

/** How printed pages are known, in words. */
export function sayPages(basis: PrintedPage['basis']): string {
  switch (basis) {
    case 'marked':
      return 'marked in the text'
    case 'begun':
      return 'the page that the document begins on, marked before it'
    case 'before-first':
      return 'the page before the first mark'
    case 'lost':
      return 'mark lost, between two others'
    case 'neighbour':
      return 'known from the documents before and after'
  }
}

/** How many documents begin on a page that is known, in words. */
export function sayBegins(status: PageBound['status']): string {
  switch (status) {
    case 'known':
      return 'documents whose first page is known'
    case 'range':
      return 'documents that begin on one of several pages'
    case 'unknown':
      return 'documents whose first page is not known'
  }
}

/** Where references lead, in words. */
export function sayOutcome(status: Resolution['status']): string {
  switch (status) {
    case 'held':
      return 'into this edition'
    case 'elsewhere':
      return 'to other volumes, at history.state.gov'
    case 'absent':
      return 'to documents of this volume that the edition does not hold'
    case 'outside':
      return 'to other sites'
    case 'missing':
      return 'to what is not there'
    case 'malformed':
      return 'not understood'
  }
}
