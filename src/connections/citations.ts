/** Which document cites which, down to the note. */
import {parseTarget, type Target} from '../edition/address.ts'
import type {Catalogue, DocumentEntry, ReferenceEntry, VolumeEntry} from '../edition/catalogue.ts'
import {resolve, type Resolution} from '../edition/resolve.ts'
import {possiblePages} from '../edition/pagination.ts'

/** A reference, and what it names, in parts. */
export type Citation = {reference: ReferenceEntry; target: Target}

/** What a document cites, with its citations of it in order. */
export type Cited = {
  /** The document; `null` for another thing than a document, or one that this edition lacks. */
  entry: DocumentEntry | null
  /** What was named, the first time: document, page or volume. */
  target: Omit<Target, 'note'>
  resolution: Extract<Resolution, {status: 'held' | 'elsewhere' | 'absent'}>
  citations: Citation[]
}

/** A document that cites, with its citations in order. */
export type CitedBy = {entry: DocumentEntry; citations: Citation[]}

/** Every citation of the edition, from both sides. What a document says of itself or its volume is none. */
export type Citations = {
  /** What a document cites, in the order of its text and notes. */
  readonly cites: ReadonlyMap<DocumentEntry, readonly Cited[]>
  /** What cites a document, in the order of the series. */
  readonly citedBy: ReadonlyMap<DocumentEntry, readonly CitedBy[]>
}

/** Every citation of the edition. That of a printed page is one of the document that stands on it alone. */
export function indexCitations(catalogue: Catalogue): Citations {
  const alone = new Map(Array.from(catalogue, ([id, volume]) => [id, aloneOnPage(volume)]))
  const cites = new Map<DocumentEntry, Cited[]>()
  const citedBy = new Map<DocumentEntry, CitedBy[]>()
  for (const {documents} of catalogue.values())
    for (const entry of documents.values()) {
      const cited = toCited(entry, catalogue, alone)
      if (cited.length > 0) cites.set(entry, cited)
      for (const {entry: other, citations} of cited) {
        if (!other) continue
        const citing = citedBy.get(other)
        if (citing) citing.push({entry, citations})
        else citedBy.set(other, [{entry, citations}])
      }
    }
  return {cites, citedBy}
}

/** Volume → page → the document that stands on it alone. */
type Alone = ReadonlyMap<string, ReadonlyMap<string, DocumentEntry | null>>

function toCited(entry: DocumentEntry, catalogue: Catalogue, alone: Alone): Cited[] {
  const found = new Map<string, Cited>()
  for (const reference of entry.references) {
    const target = parseTarget(reference.target, entry.volume)
    if (!target) continue
    const {volume, document, page} = target
    const other =
      (document === undefined
        ? alone.get(volume)?.get(page ?? '')
        : catalogue.get(volume)?.documents.get(document)) ?? null
    const part = document ?? (page === undefined ? undefined : 'pg_' + page)
    const whole = volume + (part === undefined ? '' : '#' + part)
    if (other === entry || whole === entry.volume) continue
    const resolution = resolve(catalogue, volume, whole)
    const {status} = resolution
    if (status === 'missing' || status === 'malformed' || status === 'outside') continue
    const key = other ? other.volume + '#' + other.id : whole
    const cited = found.get(key)
    if (cited) cited.citations.push({reference, target})
    else found.set(key, {entry: other, target, resolution, citations: [{reference, target}]})
  }
  return [...found.values()]
    .map((cited) => withoutNamed(cited, found))
    .filter(({citations}) => citations.length > 0)
}

/**
 * A volume that is named only to name something in it is not cited itself.
 *
 * > Foreign Relations, The Conferences at Cairo and Tehran, 1943, pp. 448–449
 */
function withoutNamed(cited: Cited, all: ReadonlyMap<string, Cited>): Cited {
  const {volume, document, page} = cited.target
  if (document !== undefined || page !== undefined) return cited
  const places = new Set(
    [...all.values()]
      .filter((other) => other !== cited && other.citations.some(({target}) => target.volume === volume))
      .flatMap(({citations}) => citations.map(({reference}) => placeOf(reference)))
  )
  const citations = cited.citations.filter(({reference}) => !places.has(placeOf(reference)))
  return {...cited, citations}
}

function placeOf({note, anchor}: ReferenceEntry): string | null {
  return note?.id ?? anchor
}

/** Pages, with the document that stands on each alone; `null` where there are several. */
function aloneOnPage({documents}: VolumeEntry): Map<string, DocumentEntry | null> {
  const pages = new Map<string, DocumentEntry | null>()
  for (const entry of documents.values())
    for (const page of [...entry.pages.map(({page}) => page), ...possiblePages(entry)]) {
      const other = pages.get(page)
      pages.set(page, other === undefined || other === entry ? entry : null)
    }
  return pages
}
