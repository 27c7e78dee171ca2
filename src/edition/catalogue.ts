/**
 * What can be pointed at, and what points at it: all that is kept of the first pass.
 */
import {noteAnchors} from './address.ts'
import type {Absence} from './absence.ts'
import type {Document, DocumentDate, Genre, Note, PageBound, PrintedPage} from './document.ts'
import {isListed, type VolumeLists} from './lists.ts'
import {readOpening} from './opening.ts'
import {correspondents, type Party} from './party.ts'
import {hashWords} from './short-hash.ts'
import type {MatterEntry} from './matter-entry.ts'
import type {SourceNote} from './source-note.ts'
import type {Node, Point} from './tree.ts'
import type {Division, Volume} from './volume.ts'
import {toText, toUntidyText, visit} from './visit.ts'

/** A reference that stands in a document. */
export type ReferenceEntry = {
  /** What is pointed at, as the record has it: `#d60`, `frus1964-68v13#d312`. */
  target: string
  /** The note that it stands in; `null` where it stands in the text. */
  note: NoteEntry | null
  /** The anchor of the note or paragraph that it stands in: `fn4`, `p12`; `null` where it is in neither. */
  anchor: string | null
  /** Where it stands in the source file. */
  place: Point | undefined
}

/** A note, as others name it. */
export type NoteEntry = Pick<Note, 'id' | 'label' | 'kind'>

/** What a person or an office had to do with a document. */
export type Role =
  'from' | 'to' | 'participant' | 'drafted' | 'cleared' | 'approved' | 'concurred' | 'initialed'

/** A person or an office, and what it had to do with a document. */
export type RoleEntry = {role: Role; party: Party}

/** A statement that something cited is not there. */
export type AbsenceEntry = Pick<Absence, 'status' | 'text' | 'called' | 'citation'> & {
  /** The printed label of the note it stands in; `null` where it has none, or the text says it itself. */
  label: string | null
  /** The place in the page of the document: `fn2`, `source`, `p4`. */
  anchor: string
}

/** The places in a document, or in another part of a volume, that have addresses, and what it points at. */
export type Places = {
  /** Notes by printed label, with their anchors; of labels that repeat, the first. */
  notes: Map<string, string>
  /** The anchors of all notes, in order, without the `fn` before them. */
  anchors: string[]
  /** What it points at, in order. */
  references: ReferenceEntry[]
  /** How many paragraphs have an address (`#p1` …). */
  paragraphs: number
  /** The words of paragraphs and notes, in order, as hashes: an address is known by them. */
  words: {paragraphs: string[]; notes: string[]}
}

/** What the catalogue keeps of a document. */
export type DocumentEntry = Places & {
  volume: string
  id: string
  number: string | null
  /** The number of the paper itself: of a despatch, a telegram, an estimate. */
  serial: string | null
  /** The heading without number, as plain text. */
  title: string
  genre: Genre
  from: string[]
  to: string[]
  /** Everybody who had to do with it, in the order of the record. */
  roles: RoleEntry[]
  date: DocumentDate | null
  place: string | null
  subject: string | null
  source: Pick<SourceNote, 'citation' | 'alsoIn' | 'marking' | 'drafted'> | null
  /** What its notes cite and the volume does not have. */
  absences: AbsenceEntry[]
  pages: PrintedPage[]
  begins: PageBound
  ends: PageBound
  /** The keys of the persons whom it names, as the list of its volume has them; left out where it names none. */
  persons?: string[]
  /** The first words of the text, after its marking. */
  opening: string
}

/** Whether the date of a document is known, and not in doubt. */
export function hasDate(entry: DocumentEntry): entry is DocumentEntry & {date: DocumentDate} {
  return entry.date !== null && entry.date.certainty !== 'doubtful'
}

/** What the catalogue keeps of a volume. */
export type VolumeEntry = {
  volume: Volume
  /** The documents that the edition holds, in order. */
  documents: ReadonlyMap<string, DocumentEntry>
  /** What it has besides documents, in order; of raw text nothing. */
  matter: ReadonlyMap<string, MatterEntry>
  /** Its lists of persons and abbreviations; left out where it has none. */
  lists?: VolumeLists
}

/** The lists of a volume as its entry has them. */
export function listsOf({lists}: {lists: VolumeLists}): Pick<VolumeEntry, 'lists'> {
  return isListed(lists) ? {lists} : {}
}

/** Every volume that the edition holds, in order. */
export type Catalogue = ReadonlyMap<string, VolumeEntry>

/** Every document that the edition holds, in the order of the series. */
export function listEntries(catalogue: Catalogue): DocumentEntry[] {
  return [...catalogue.values()].flatMap(({documents}) => [...documents.values()])
}

/** What the catalogue keeps of a document. */
export function toEntry(document: Document): DocumentEntry {
  const {from, to} = correspondents(document)
  return {
    volume: document.volume,
    id: document.id,
    number: document.number,
    serial: document.serial,
    title: toText(document.title),
    genre: document.genre,
    from: from.map((party) => party.name ?? party.text),
    to: to.map((party) => party.name ?? party.text),
    roles: roles(document),
    date: document.date,
    place: document.place?.text ?? null,
    subject: document.subject,
    source: document.source && {
      citation: document.source.citation,
      alsoIn: document.source.alsoIn,
      marking: document.source.marking,
      drafted: document.source.drafted
    },
    ...persons(document),
    ...placesIn(document),
    pages: document.pages,
    begins: document.begins,
    ends: document.ends,
    absences: absences(document, noteAnchors(document.notes)),
    opening: readOpening(document.body)
  }
}

function persons({title, body, notes}: Document): Pick<DocumentEntry, 'persons'> {
  const found = new Set<string>()
  visit([...title, ...body, ...notes.flatMap((note) => note.body)], (node) => {
    if (node.type === 'mention' && node.person !== undefined) found.add(node.person)
  })
  return found.size === 0 ? {} : {persons: [...found]}
}

/** What has words and places with addresses. */
type Worded = Pick<Document, 'title' | 'body' | 'notes'>

/** The places in a record that have addresses, and what it points at. */
export function placesIn(record: Worded): Places {
  const anchors = noteAnchors(record.notes)
  const notes = new Map<string, string>()
  for (const note of record.notes) {
    const anchor = anchors.get(note.id)
    if (note.label !== null && anchor !== undefined && !notes.has(note.label))
      notes.set(note.label, 'fn' + anchor)
  }
  const paragraphs: string[] = []
  visit(record.body, (node) => {
    if (node.type !== 'paragraph') return
    paragraphs.push(hashWords(toUntidyText([node])))
    return 'skip'
  })
  return {
    notes,
    anchors: [...anchors.values()],
    references: references(record, anchors),
    paragraphs: paragraphs.length,
    words: {paragraphs, notes: record.notes.map(({body}) => hashWords(toUntidyText(body)))}
  }
}

function absences(document: Document, anchors: ReadonlyMap<string, string>): AbsenceEntry[] {
  const notes = new Map(document.notes.map((note) => [note.id, note]))
  return document.absences.map(({note: id, paragraph, status, text, called, citation}) => {
    const note = id === null ? undefined : notes.get(id)
    const own = note && (note.kind === 'source' ? 'source' : 'fn' + (anchors.get(note.id) ?? ''))
    return {status, text, called, citation, label: note?.label ?? null, anchor: own ?? 'p' + paragraph}
  })
}

function roles(document: Document): RoleEntry[] {
  const {participants, source} = document
  const {from, to} = correspondents(document)
  const acts = (['drafted', 'cleared', 'approved', 'concurred', 'initialed'] as const).flatMap((role) =>
    (source?.[role] ?? []).flatMap(({people}) => people.map((party) => ({role, party})))
  )
  return [
    ...from.map((party) => ({role: 'from' as const, party})),
    ...to.map((party) => ({role: 'to' as const, party})),
    ...participants.map((party) => ({role: 'participant' as const, party})),
    ...acts
  ]
}

function references(record: Worded, anchors: ReadonlyMap<string, string>): ReferenceEntry[] {
  const found: ReferenceEntry[] = []
  const collect = (nodes: readonly Node[], note: NoteEntry | null, anchor: string | null): void => {
    visit(nodes, (node) => {
      if (node.type === 'reference')
        found.push({target: node.target, note, anchor, place: node.position?.start})
    })
  }
  collect(record.title, null, null)
  let paragraph = 0
  visit(record.body, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'reference') return
    if (node.type === 'paragraph') paragraph++
    collect([node], null, node.type === 'paragraph' ? 'p' + paragraph : null)
    return 'skip'
  })
  for (const {id, label, kind, body} of record.notes)
    collect(body, {id, label, kind}, 'fn' + (anchors.get(id) ?? ''))
  return found
}

/** The number in the id of a document: 67 for `d67` and `d67A`, 0 for one without number, `d0-letter-to-rusk`. */
export function ordinal(id: string): number {
  return Number.parseInt(id.slice(1), 10)
}

/** Whether the id of a document is its number alone, and says where in the volume it stands. */
export function isNumbered(id: string): boolean {
  return !id.includes('-')
}

/** The order of documents in a volume: `d72`, `d72A`, `d73`; those without number last. */
export function compareIds(a: string, b: string): number {
  return (ordinal(a) || Infinity) - (ordinal(b) || Infinity) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Whether the table of contents has room for a document: it lies in a division, or the volume has none. */
export function isPlanned(volume: Volume, document: string): boolean {
  if (volume.divisions.length === 0) return true
  return volume.divisions.some((division) => isInside(division, document))
}

/** Whether a document lies in a division. */
export function isInside(division: Division, document: string): boolean {
  const at = ordinal(document)
  return ordinal(division.documents[0]) <= at && at <= ordinal(division.documents[1])
}
