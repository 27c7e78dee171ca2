/**
 * The search index as files: what the build writes and the browser reads.
 *
 *     pagefind/
 *       pagefind.js, wasm.unknown.pagefind   the engine, as Pagefind publishes it
 *       bands                                {version, bands, words, lists}: the one file of ours whose name stays
 *       words-<hash>/                        the words of the edition and other spellings of names (suggest/)
 *       lists-<hash>/                        what lists of abbreviations and persons say, where any volume has some (lists.ts)
 *       <hash>/                              a band: whole volumes, some thousand documents; its name is the hash of what is in it
 *         pagefind-entry.json, index/, fragment/ …   an index of Pagefind, a page a document
 *         notes/, source/                    the same of the editors’ notes and of the source notes alone, without fragments
 *         facts                              a row a document: what it is found by besides words; and Pagefind’s file about its pages
 *         parties                            senders and addressees
 *         extents                            where in each document the text ends and the notes begin
 *         common, common-text                the documents that lack a word that most have
 *
 * Row *n* of the facts is the *n*th document of the band; it names the page that Pagefind knows the document by. Our own files
 * are compressed with gzip, as Pagefind’s are, whatever the host does.
 */

/** Part of the hash of each band: to be counted up whenever the same documents would make other files. */
export const version = 7

/** The version of Pagefind that writes the index and reads it; a test compares it with the package. */
export const engineVersion = '1.6.0'

/** Where the index lies, from the root of the site. */
export const indexPath = 'pagefind/'

/** The language that Pagefind is told, one without word stems; it begins the names of its files. */
export const language = 'zxx'

/** What stands before our files, so that a page which a host sends in their place is known to be none of them. */
export const ownSignature = 'frus-edition 7\n'

/** What Pagefind puts before its files. */
export const signature = 'pagefind_dcd'

/** The file that says which bands there are. */
export type Root = {
  version: number
  bands: BandEntry[]
  /** The folder of the vocabulary. */
  words: string
  /** The folder of the lists of abbreviations and persons; left out where no volume has any. */
  lists?: string
}

/** What is known of a band before anything else of it is read. */
export type BandEntry = {
  band: string
  documents: number
  /** The names of Pagefind’s files about its pages, by the part of the documents that is indexed. */
  metas: Record<IndexedPart, string>
  /** The words that most documents hold, and about how many bytes it takes to load where each of them stands. */
  common: Record<string, number>
}

/** What Pagefind has an index of: all words, the editors’ notes, the source notes. */
export const indexedParts = ['all', 'notes', 'source'] as const
export type IndexedPart = (typeof indexedParts)[number]

/** The folder of an index of Pagefind in its band. */
export function partFolder(part: IndexedPart): string {
  return part === 'all' ? '' : part + '/'
}

/** What is known of a volume in the facts of a band: its name, and that in short, as lists have it. */
export type IndexedVolume = {id: string; years: string; name: string; short: string}

/**
 * The head of the facts. The columns of numbers follow it, and last the file of Pagefind about the pages of all words, which
 * every search needs as well: one request less a band.
 */
export type FactsHead = {
  rows: number
  /** What follows the digits of an id, by row: `A` of d72A. */
  suffixes: Partial<Record<number, string>>
  /** Ids of what is no document, by row: `preface`; left out where there are none. */
  parts?: Partial<Record<number, string>>
  /** How many days a document has after its first, by row, where its date is a range. */
  ends: Partial<Record<number, number>>
  /** Names of pages that have more than the usual seven digits, by row. */
  longPages: Partial<Record<number, string>>
  /** Rows whose date is in doubt; left out where there are none. */
  doubtful?: number[]
  volumes: IndexedVolume[]
  kind: string[]
  classification: string[]
  handling: string[]
  archive: string[]
}

/** The columns of the facts, in order; `page` is the name of Pagefind’s page, `heading` how many places its heading has. */
export const columns = [
  'volume',
  'id',
  'date',
  'precision',
  'kind',
  'classification',
  'handling',
  'archive',
  'page',
  'heading'
] as const

/** The file of the pages of an index of Pagefind, by what the root calls it. */
export function metaFile(meta: string): string {
  return `pagefind.${meta}.pf_meta`
}

/** The head of the parties; columns of senders and addressees follow it. */
export type PartiesHead = {parties: string[]}

/** The head of the common words; a column for each follows: the rows that lack it, each as its distance from the one before. */
export type CommonHead = {words: string[]}
