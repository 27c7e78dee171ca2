/** What the search page asks of an index, whichever engine is behind it. */

import type {Meaning, Person, PrintedName, Shortened} from '../lists.ts'

/** How many documents a page of results has. */
export const perPage = 10

/** An engine. Each answer is rejected where the index cannot be had; asked again, it is loaded again. */
export type Engine = {
  /** Loads what every search needs, so that it is there when something is asked. */
  warm(): Promise<void>
  /**
   * Ten documents of an answer, with what there is to choose from. Without a query: all documents that the filters let
   * through. `onPart` is told what is known so far where the index is searched in several parts; it may never be called.
   */
  search(query: string, options: Options, onPart?: (part: Part) => void): Promise<Answer>
  /**
   * Other words for a query that finds little or nothing, and other spellings of the names in it, each with how many
   * documents it finds under the same options. Nothing of it is searched unless the reader asks for it.
   */
  suggest(query: string, options: Options): Promise<Suggestion[]>
  /**
   * What lists of abbreviations and persons in volumes say of the words of a query; nothing where no volume has such lists. Nothing
   * of it is searched unless the reader asks for it.
   */
  explain(query: string, options: Options): Promise<Explained[]>
  /** Every document of an answer, in its order, for a bibliography or a table. */
  list(query: string, options: Options): Promise<Listed[]>
  /** The values of a facet under the other choices; those of sender and addressee are loaded when they are first asked for. */
  count(query: string, options: Options, facet: FacetName): Promise<Count[]>
}

/** How documents are chosen and listed. */
export type Options = {
  scope: Scope
  /** Whether a word also finds its plural, -s, -ed and -ing; `false` where the reader says *exactly*. */
  forms: boolean
  filters: Filters
  sort: Sort
  /** Which ten of them, from 1. */
  page: number
  /** Whether the reader wants an answer however many bytes it takes. */
  costly?: boolean
}

/** Whose words are searched: the document’s, the editors’ in their notes, those of source notes, or all. */
export type Scope = 'all' | 'text' | 'notes' | 'source'

/** The most telling first, or by date; documents without one are last either way. */
export type Sort = 'relevance' | 'date-asc' | 'date-desc'

/** What documents can be chosen by, in the order of the page. */
export const facetNames = [
  'period',
  'subseries',
  'volume',
  'kind',
  'classification',
  'handling',
  'archive',
  'from',
  'to'
] as const

/** The name of a facet. */
export type FacetName = (typeof facetNames)[number]

/** What documents must be, besides holding what was asked for: the values of one facet are alternatives, several facets narrow. */
export type Filters = {
  facets: Partial<Record<FacetName, readonly string[]>>
  /** The first and last date, as exactly as they are given: `1968`, `1968-07`, `1968-07-20`. */
  from: string | null
  to: string | null
}

/** Whether documents are chosen by anything but words. */
export function isNarrowed({facets, from, to}: Filters): boolean {
  return from !== null || to !== null || facetNames.some((facet) => (facets[facet] ?? []).length > 0)
}

/** A value of a facet, what readers call it, and how many documents there are with it. */
export type Count = {value: string; label: string; count: number}

/** What there is to choose from, under the choices made: each facet is counted without its own choice, years without the dates. */
export type Choices = {
  /** All facets but sender and addressee, which `count` has; the most frequent value first, those of time in its order. */
  counts: Partial<Record<FacetName, Count[]>>
  /** How many documents there are by year, in order; years without any are left out. */
  years: {year: number; count: number}[]
  /** How many have no date. */
  undated: number
}

/** What was found: documents; or none, and why; or that it costs much to find out. */
export type Answer = Found | Nothing | Costly

/**
 * A phrase of words that most documents hold: to know where each of them stands takes megabytes, so the reader is asked first.
 * `terms` are the phrases, as typed; `bytes` is about how much would be loaded. Nothing is counted yet.
 */
export type Costly = Choices & {status: 'costly'; terms: string[]; bytes: number}

/** Documents that hold what was asked for. */
export type Found = Choices & {
  status: 'found'
  /** How many documents there are on all pages. */
  total: number
  /** Those of the page. */
  hits: Hit[]
  /** How many of them have exactly the words that were typed; `null` where no other forms were searched. */
  exactly: number | null
  /** The words that were searched for a term, where they are others than its own: with word forms, and for `begin*`. */
  forms: {term: string; words: string[]}[]
  /** What of the query was not searched, and why, as sentences. */
  warnings: string[]
}

/** No document, and why. */
export type Nothing = Choices & {
  status: 'nothing'
  /** What stands in no document of the scope, as typed. */
  absent: string[]
  /** Of what was asked, what can be left out, and how many documents there are then; only where there are any. */
  without: {what: Asked; total: number}[]
  warnings: string[]
}

/** What is known while an index of several parts is searched: how many documents were looked at, of how many. */
export type Part = {answer: Found; searched: number; of: number}

/**
 * Words to search instead of a term.
 *
 * `near`: a frequent word that is spelt almost so (`Khruschev`: Khrushchev). `spelling`: the same name in another system of
 * spelling, from `content/spellings.yaml` (`Zhou Enlai`: Chou En-lai), or the same word with a hyphen or without. `apart`: the
 * words of phrases wherever they stand, where nothing was found (`Nixon-Thieu`: Nixon Thieu).
 */
export type Suggestion = {
  kind: 'near' | 'spelling' | 'apart'
  /** What of the query would be replaced, as typed. */
  term: string
  /** What would stand there, as readers write it. */
  by: string
  /** The whole query with the replacement. */
  query: string
  /** How many documents that finds. */
  total: number
}

/** Words that may be searched as well, the whole query that does so, and how many documents it finds. */
export type Also = {by: string; query: string; total: number}

/**
 * What lists say of words of a query.
 *
 * `abbreviation`: it was typed, and has these meanings (`more`: how many others). `meaning`: it was typed, and has these
 * abbreviations. `persons`: they have the name that was typed; `printed` are senders and addressees of that name, where nothing
 * else was asked.
 */
export type Explained =
  | {kind: 'abbreviation'; print: string; meanings: (Meaning & {also: Also[]})[]; more: number}
  | {kind: 'meaning'; term: string; abbreviations: (Shortened & {also: Also[]})[]}
  | {kind: 'persons'; term: string; persons: Person[]; more: number; printed: PrintedName[]}

/** A part of what was asked. */
export type Asked =
  {kind: 'term'; term: string} | {kind: 'facet'; facet: FacetName} | {kind: 'dates'} | {kind: 'scope'}

/** A document that was found. */
export type Hit = {
  volume: string
  id: string
  /** Number and heading. */
  title: Piece[]
  /** > 1964–1968, Volume XVII   1919, The Paris Peace Conference, Volume I */
  volumeTitle: string
  /** `null`: undated. */
  date: {iso: string; end?: string; isDoubtful?: true} | null
  /** Classification and handling. */
  marking: string[]
  /** The places that hold most of what was asked for, in the order of the document. */
  places: Place[]
  /** How many places are not among them. */
  more: number
}

/** A place in a document that holds what was found. */
export type Place = {
  /** The anchor in the page of the document: `p4`, `fn2`, `source`; empty for the heading. */
  anchor: string
  scope: 'heading' | 'text' | 'notes' | 'source'
  /** What readers call it: `p. 207`, `note 2`, `source note`. */
  name: string
  /** The words around what was found. */
  excerpt: Piece[]
}

/** Words that were found, or others. */
export type Piece = {text: string; found: boolean}

/** A document of a list. */
export type Listed = {volume: string; id: string}
