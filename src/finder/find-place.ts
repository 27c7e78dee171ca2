/** Where in a volume a citation leads. */
import {formatAddress, historyStateGov, volumesPath} from '../edition/address.ts'
import {addressNumber, hasOtherNumber} from '../edition/document-number.ts'
import {isCitedByPage} from '../edition/volume-id.ts'
import type {PrintedPage} from '../edition/document.ts'
import {formatHeading, nameDocument} from '../wording/document-name.ts'
import type {Answer, Hit, Remark} from './answer.ts'
import {placeIn} from './choose-volume.ts'
import type {Citation} from './citation.ts'
import type {DocumentFacts, FinderFacts, ShelfVolume} from './finder-facts.ts'

/** A volume, and what is in it. */
type Held = {volume: ShelfVolume; facts: FinderFacts}

/** Where in a volume a citation leads. */
export function findPlace(citation: Citation, held: Held): Answer {
  const {document, page, bare, section} = citation
  if (section !== null) return findSection(section, held)
  if (document !== null) return findDocument(citation, held, document)
  if (page !== null) return findPage(citation, held, page)
  if (bare !== null) return findNumber(citation, held, bare)
  const place = {path: formatAddress({volume: held.volume.id}), title: held.volume.name, date: '', place: ''}
  return {
    hits: [{...place, volume: ''}],
    remarks: citation.note === null ? [] : [{type: 'place-unnamed', volume: held.volume.name}]
  }
}

function findSection(section: string, {volume, facts}: Held): Answer {
  const title = facts.divisions[section]
  if (title === undefined)
    return {hits: [], remarks: [{type: 'section-elsewhere', section, href: away(volume, section)}]}
  const path = formatAddress({volume: volume.id, part: section})
  return {hits: [{path, title, date: '', place: '', volume: volume.name}], remarks: []}
}

function findDocument(citation: Citation, held: Held, number: string): Answer {
  const {volume, facts} = held
  const addressed = facts.documents.find(({id}) => id.toLowerCase() === 'd' + number.toLowerCase())
  const printed = facts.documents.filter(
    (document) => hasOtherNumber(document) && document.number?.toLowerCase() === number.toLowerCase()
  )
  const isPrinted = citation.isPrinted && (!addressed || hasOtherNumber(addressed))
  if (isPrinted && printed.length > 0) return findPrinted(citation, held, printed)
  if (addressed) {
    const answer = atAddress(citation, held, addressed)
    // an address means no other
    if (printed.length > 0 && citation.volume.id === null)
      return {
        hits: [...answer.hits, ...printed.map((other) => toHit(held, other))],
        remarks: [{type: 'number-of-other', number}, ...answer.remarks]
      }
    return isPrinted
      ? {...answer, remarks: [{type: 'number-unprinted', number, volume: volume.name}, ...answer.remarks]}
      : answer
  }
  if (printed.length > 0) return findPrinted(citation, held, printed)
  const {first, last} = volume
  const ordinal = Number.parseInt(number, 10)
  const remark: Remark =
    last > 0 && (ordinal < first || ordinal > last)
      ? {type: 'document-beyond', number, volume: volume.name, first, last}
      : {type: 'document-absent', number, volume: volume.name, href: away(volume, placeIn(citation))}
  return {hits: [], remarks: [remark]}
}

/** “FRUS 1884, No. 125”: by the number in print, which several documents of a volume may have. */
function findPrinted(citation: Citation, held: Held, printed: readonly DocumentFacts[]): Answer {
  const number = citation.document ?? ''
  const [only] = printed
  if (only && printed.length === 1) {
    const answer = atAddress(citation, held, only)
    const address = addressNumber(only.id) ?? only.id
    return {...answer, remarks: [{type: 'number-printed', number, address}, ...answer.remarks]}
  }
  return {
    hits: printed.slice(0, mostHits).map((document) => toHit(held, document)),
    remarks: [{type: 'number-shared', number, volume: held.volume.name}]
  }
}

const mostHits = 10

/** The document at an address, and those beside it that have its number: `d9`, `d9-copy`. */
function atAddress(citation: Citation, held: Held, document: DocumentFacts): Answer {
  const answer =
    citation.page === null ? inDocument(citation, held, document) : pageIn(citation, held, document)
  const others = held.facts.documents.filter(({id}) => id.startsWith(document.id + '-'))
  if (others.length === 0) return answer
  const number = citation.document ?? ''
  return {
    hits: [...answer.hits, ...others.map((other) => toHit(held, other))],
    remarks: [...answer.remarks, {type: 'number-shared', number, volume: held.volume.name}]
  }
}

/** The document, or the note or paragraph of it. */
function inDocument(citation: Citation, held: Held, document: DocumentFacts): Answer {
  const {note, paragraph, foreignNote} = citation
  const name = nameDocument(document)
  if (foreignNote) return {hits: [toHit(held, document)], remarks: [{type: 'note-foreign'}]}
  if (paragraph !== null) {
    const last = document.paragraphs
    return Number(paragraph) >= 1 && Number(paragraph) <= last
      ? {hits: [toHit(held, document, 'p' + paragraph, 'paragraph ' + paragraph)], remarks: []}
      : {
          hits: [toHit(held, document)],
          remarks: [{type: 'paragraph-absent', paragraph, document: name, last}]
        }
  }
  if (note === null) return {hits: [toHit(held, document)], remarks: []}
  const anchor = anchorOf(document, note)
  const place = note === 'source' ? 'source note' : 'footnote ' + note
  if (anchor !== null) return {hits: [toHit(held, document, anchor, place)], remarks: []}
  const labels = Object.keys(document.notes)
  return {hits: [toHit(held, document)], remarks: [{type: 'note-absent', note, document: name, labels}]}
}

/** The anchor of a note, by its label or by what an address of this edition calls it. */
function anchorOf({notes, hasSource}: DocumentFacts, note: string): string | null {
  if (note === 'source') return hasSource ? 'source' : null
  const known = notes[note] ?? Object.values(notes).find((anchor) => anchor === 'fn' + note)
  if (known !== undefined) return known
  // the second note of a label: `fn2-2`
  const repeated = /^(?<label>\w+)-\d+$/u.exec(note)?.groups?.label
  return repeated !== undefined && notes[repeated] !== undefined ? 'fn' + note : null
}

/** A page of a document: there, or not, and then wherever the page is. */
function pageIn(citation: Citation, held: Held, document: DocumentFacts): Answer {
  const page = citation.page ?? ''
  const printed = printedPage(document, page)
  if (printed) return onPage(held, document, printed)
  const {hits} = findPage({...citation, note: null}, held, page)
  return {
    hits: [toHit(held, document), ...hits],
    remarks: [{type: 'page-in-other', page, document: nameDocument(document)}]
  }
}

function findPage(citation: Citation, held: Held, page: string): Answer {
  const {documents} = held.facts
  const on = documents.flatMap((document, index) => {
    const printed = printedPage(document, page)
    return printed ? [{document, printed, index}] : []
  })
  const maybe = documents.filter((document) => mayBeOn(document, page))
  const [first] = on
  if (!first && maybe.length > 0) return onOneOf(held, maybe, page)
  if (!first) return inOtherPart(held, page) ?? {hits: [], remarks: [pageAbsent(citation, held, page)]}
  if (citation.note !== null) return noteOnPage(citation.note, held, on)
  const answers = on.map(({document, printed}) => onPage(held, document, printed))
  const hits = answers.flatMap((answer) => answer.hits)
  const others = maybe.slice(0, mostHits).map((document) => toHit(held, document))
  const also: Remark[] = others.length === 0 ? [] : [{type: 'page-perhaps', page, count: others.length}]
  if (on.length === 1)
    return {
      hits: [...hits, ...others],
      remarks: [...answers.flatMap((answer) => answer.remarks), ...also]
    }
  const isRow = on.every(({index}, at) => index === first.index + at)
  const remark: Remark = {type: isRow ? 'page-shared' : 'page-repeated', page: first.printed.page}
  return {hits: [...hits.slice(0, mostHits), ...others], remarks: [remark, ...also]}
}

/** “p. XIX”: a page of a preface, a list or an index. */
function inOtherPart({volume, facts}: Held, page: string): Answer | null {
  const hits = Object.entries(facts.partPages ?? {}).flatMap(([part, pages]): Hit[] => {
    const printed = pages.find((other) => other.toLowerCase() === page.toLowerCase())
    if (printed === undefined) return []
    const path = formatAddress({volume: volume.id, part, anchor: 'pg_' + printed})
    const title = facts.divisions[part] ?? part
    return [{path, title, date: '', place: 'page ' + printed, volume: volume.name}]
  })
  if (hits.length === 0) return null
  return {hits, remarks: hits.length === 1 ? [] : [{type: 'page-of-parts', page}]}
}

/** A page that stands in one or more of these documents, and nobody knows in which. */
function onOneOf(held: Held, documents: readonly DocumentFacts[], page: string): Answer {
  const hits = documents.slice(0, mostHits).map((document) => toHit(held, document))
  return {hits, remarks: [{type: 'page-possible', page, alone: documents.length === 1}]}
}

function mayBeOn({maybe = []}: DocumentFacts, page: string): boolean {
  return maybe.some(([first, last]) => first <= Number(page) && Number(page) <= last)
}

/** “p. 209n2”: the note of that label in the documents of the page, if only one of them has it. */
function noteOnPage(note: string, held: Held, on: readonly {document: DocumentFacts}[]): Answer {
  const having = on.filter(({document}) => anchorOf(document, note) !== null)
  const hits = (having.length > 0 ? having : on).map(({document}) =>
    toHit(held, document, anchorOf(document, note) ?? undefined, having.length > 0 ? 'footnote ' + note : '')
  )
  return {hits, remarks: [{type: 'note-without-document', note}]}
}

/** “XVII, 209”: a page, as all volumes before 1955 are cited; later ones may mean a document. */
function findNumber(citation: Citation, held: Held, number: string): Answer {
  const asPage = findPage({...citation, page: number}, held, number)
  if (isCitedByPage(held.volume.id)) return asPage
  const asDocument = findDocument({...citation, document: number}, held, number)
  return {
    hits: [...asDocument.hits, ...asPage.hits],
    remarks: [{type: 'number-unsaid', number}, ...asDocument.remarks, ...asPage.remarks]
  }
}

function onPage(held: Held, document: DocumentFacts, printed: PrintedPage): Answer {
  const {page, basis, after = null, before = null} = printed
  const hits = [toHit(held, document, 'pg_' + page, 'page ' + page)]
  if (basis === 'lost')
    return {hits, remarks: [{type: 'page-lost', page, document: nameDocument(document), after, before}]}
  return {hits, remarks: basis === 'neighbour' ? [{type: 'page-inferred', page}] : []}
}

/** A page that no document of the edition has, and between which pages it would lie. */
function pageAbsent(citation: Citation, {volume, facts}: Held, page: string): Remark {
  const pages = facts.documents.flatMap((document) =>
    document.pages.map((printed) => Number(toPrinted(printed).page))
  )
  const number = Number(page)
  const isRising = pages.every((other, at) => Number.isNaN(other) || !((pages[at - 1] ?? 0) > other))
  const after = isRising ? pages.findLast((other) => other < number) : undefined
  const before = isRising ? pages.find((other) => other > number) : undefined
  return {
    type: 'page-absent',
    page,
    volume: volume.name,
    href: away(volume, placeIn({...citation, page})),
    after: after === undefined ? null : String(after),
    before: before === undefined ? null : String(before)
  }
}

function printedPage(document: DocumentFacts, page: string): PrintedPage | undefined {
  return document.pages.map(toPrinted).find((printed) => printed.page.toLowerCase() === page.toLowerCase())
}

function toPrinted(page: string | PrintedPage): PrintedPage {
  return typeof page === 'string' ? {page, basis: 'marked'} : page
}

function toHit({volume}: Held, document: DocumentFacts, anchor?: string, place = ''): Hit {
  return {
    path: formatAddress({volume: volume.id, part: document.id, ...(anchor === undefined ? {} : {anchor})}),
    title: formatHeading(document),
    date: document.date,
    place,
    volume: volume.name
  }
}

function away(volume: ShelfVolume, part: string): string {
  return historyStateGov + volumesPath + volume.id + (part === '' ? '' : '/' + part)
}
