/** Pagefind’s answers, until the engine of our own takes its place. */
import type {Piece} from './excerpt.ts'
import type {Place} from './places.ts'
import type {Sort} from './state.ts'

/** An engine: `search` answers a query, or rejects where the index cannot be had. */
export type Engine = {search: (query: string, options: Options) => Promise<Answer>}

/** How documents are chosen and listed. */
export type Options = {
  filters: Filters
  sort: Sort
  /** Which ten of them, from 1. */
  page: number
}

/** What documents must be, besides holding what was asked for. */
export type Filters = {volumes: string[]; from: string | null; to: string | null}

/** What was found: documents; or none, and why. */
export type Answer = Found | Nothing

export type Found = {
  status: 'found'
  /** How many documents there are on all pages. */
  total: number
  /** Those of the page. */
  hits: Hit[]
}

export type Nothing = {
  status: 'nothing'
  /** What stands in no document of the edition, as asked. */
  absent: Absent[]
  /** The query without what is absent; `null` where nothing is left or nothing is absent. */
  rest: string | null
  /** How many documents there are without the filters. */
  unfiltered: number
}

/** A term that stands in no document, and a shorter word that does. */
export type Absent = {term: string; near: string | null}

/** A document that was found. */
export type Hit = {
  /** Its address, base path included. */
  href: string
  /** Number and heading. */
  title: Piece[]
  volume: string
  /** `null`: undated. */
  date: string | null
  /** Classification and handling. */
  marking: string[]
  /** Where in the document, in its order; none where only the heading was found. */
  places: Place[]
}
