/** What the citation finder knows of the edition: the volumes at once, what is in a volume when it is asked for. */
import {formatDates} from '../edition/date.ts'
import {hasDate, ordinal, type DocumentEntry, type VolumeEntry} from '../edition/catalogue.ts'
import type {PrintedPage} from '../edition/document.ts'
import {ownPages} from '../edition/matter-entry.ts'
import {possiblePages} from '../edition/pagination.ts'

/** A volume of the edition. */
export type ShelfVolume = {
  id: string
  /** “1964–1968, Volume XVII, Eastern Europe” */
  name: string
  /** “Eastern Europe” */
  title: string
  /** The first and the last number that a document of the volume has, whether the edition holds it or not; 0 where none has one. */
  first: number
  last: number
}

/** What is in a volume, as the file of the volume has it. */
export type FinderFacts = {
  documents: DocumentFacts[]
  /** Divisions, and other parts that have pages of their own, by id. */
  divisions: Record<string, string>
  /** The printed pages of those other parts, by id; left out where there are none. */
  partPages?: Record<string, string[]>
}

/** A document that the edition holds. */
export type DocumentFacts = {
  id: string
  number: string | null
  title: string
  date: string
  /** Note anchors by label. */
  notes: Record<string, string>
  hasSource: boolean
  paragraphs: number
  /** Its printed pages; one whose mark stands is its number alone. */
  pages: (string | PrintedPage)[]
  /** Pages that it may stand on, the first and the last of each run; left out where there are none. */
  maybe?: [first: number, last: number][]
}

/** Pages that stood at other addresses, by path: where each is now, or why it was withdrawn. */
export type MovedPages = Record<string, {to: string; why: string | null} | {gone: string}>

/** The file of a volume. */
export function toFinderFacts(entry: VolumeEntry): FinderFacts {
  const {volume, documents} = entry
  const parts = ownPages(entry)
  const paged = parts.filter(({pages}) => pages.length > 0)
  return {
    documents: Array.from(documents.values(), toDocumentFacts),
    divisions: Object.fromEntries([
      ...listDivisions(volume.divisions),
      ...parts.map(({id, title}): [string, string] => [id, title])
    ]),
    ...(paged.length === 0
      ? {}
      : {partPages: Object.fromEntries(paged.map(({id, pages}) => [id, pages.map(({page}) => page)]))})
  }
}

/** The first and the last number of the documents of a volume, as its table of contents or else its documents say; 0 where none has one. */
export function numbersOf({volume, documents}: VolumeEntry): {first: number; last: number} {
  const ids =
    volume.divisions.length > 0
      ? volume.divisions.flatMap((division) => division.documents)
      : documents.keys()
  const numbers = Array.from(ids, ordinal).filter((number) => number > 0)
  const first = numbers.reduce((least, number) => Math.min(least, number), Infinity)
  const last = numbers.reduce((most, number) => Math.max(most, number), 0)
  return {first: first === Infinity ? 0 : first, last}
}

function toDocumentFacts(entry: DocumentEntry): DocumentFacts {
  const maybe = toRuns(possiblePages(entry).map(Number))
  return {
    id: entry.id,
    number: entry.number,
    title: entry.title,
    date: entry.date ? formatDates(entry.date) + (hasDate(entry) ? '' : ' (doubtful)') : '',
    notes: Object.fromEntries(entry.notes),
    hasSource: entry.source !== null,
    paragraphs: entry.paragraphs,
    pages: entry.pages.map((printed) => (printed.basis === 'marked' ? printed.page : printed)),
    ...(maybe.length === 0 ? {} : {maybe})
  }
}

function toRuns(pages: readonly number[]): [first: number, last: number][] {
  const runs: [first: number, last: number][] = []
  for (const page of pages) {
    const run = runs.at(-1)
    if (run?.[1] === page - 1) run[1] = page
    else runs.push([page, page])
  }
  return runs
}

type Divisions = VolumeEntry['volume']['divisions']

function listDivisions(divisions: Divisions): [string, string][] {
  return divisions.flatMap(({id, title, divisions: inner = []}): [string, string][] => [
    [id, title],
    ...listDivisions(inner)
  ])
}
