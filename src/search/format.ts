/**
 * The search index as files: what the build writes and the browser reads.
 *
 *     search-index/
 *       bands                 {version, bands}: the one file whose name stays
 *       <hash>/               a band: whole volumes, a few thousand documents; its name is the hash of what is in it
 *         band                the manifest
 *         facets              a row a document: what it is found by besides words
 *         parties             senders and addressees
 *         words-12            a leaf: words, each with the units that hold it
 *         words-12-at         where in each unit
 *         words-12-7 …-at     the same of a word that has too many to share a file
 *         pairs-12 …          the same of pairs of words
 *
 * A *unit* is one field of one document: its row × 4 + the field. A *pair* is two words in a row of which one is among the
 * commonest of the band: “of the” has 400 times fewer places than “of”, so that a phrase of common words stays cheap. (The
 * idea is old: CommonGrams in Lucene.) All files are compressed with gzip, whatever the host does.
 */

/** Part of the hash of each band: to be counted up whenever the same documents would make other files. */
export const version = 2

/** Where the index lies, from the root of the site. */
export const indexPath = 'search-index/'

/** The file that says which bands there are. */
export type Root = {version: number; bands: {band: string; documents: number}[]}

/** What is known of a band before anything else of it is read. */
export type Manifest = {
  documents: number
  /** Its commonest words. */
  common: string[]
  /** The first term of each leaf. */
  words: string[]
  pairs: string[]
  /** Terms whose units or places have a file of their own: how many bytes they have of each. */
  large: Record<string, [units: number, places: number]>
  /** How many bytes they must have for that. */
  largest: number
}

/** The two dictionaries of a band. */
export type Kind = 'words' | 'pairs'

/** What is known of a volume in the facets of a band. */
export type VolumeFacts = {id: string; years: string; number: string; title: string}

/** The head of the facets; the columns of numbers follow it. */
export type FacetsHead = {
  rows: number
  /** What follows the digits of an id, by row: `A` of d72A. */
  suffixes: Partial<Record<number, string>>
  /** How many days a document has after its first, by row, where its date is a range. */
  ends: Partial<Record<number, number>>
  volumes: VolumeFacts[]
  kind: string[]
  classification: string[]
  handling: string[]
  archive: string[]
}

/** The columns of the facets, in order. */
export const columns = [
  'volume',
  'id',
  'date',
  'precision',
  'kind',
  'classification',
  'handling',
  'archive',
  'length'
] as const

/** The head of the parties; columns of senders and addressees follow it. */
export type PartiesHead = {parties: string[]}
