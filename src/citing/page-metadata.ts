/**
 * What the head of a page tells programs that cite: Zotero and its kin, Google Scholar, catalogues, search engines.
 *
 * Zotero reads `citation_book_title` as “a section of a book”, unless `og:type` says otherwise (`website` and `book` do,
 * `article` does not). It reads editors from `citation_editor`, and from `bib.editors` where there is none (so did all its
 * earlier versions): “Family, Given, Suffix”, whose suffix it leaves out. It reads the place from `eprints.place_of_pub`, and
 * takes a Dublin Core contributor for an author: so there is none. Nor is the kind of document told as a Dublin Core type: a
 * report would be taken for a report, and no longer for a section of a book. What `citation_` says is said once but for
 * editors: Dublin Core has the day that the document was written on, for which there is no other name.
 */
import type {DocumentDate} from '../edition/document.ts'
import {pagesOf, yearOf, type CslItem} from './csl.ts'
import {formatInverted, formatName, type Name} from './person-name.ts'

/** A `<meta>`, by `name`, or by `property` in Open Graph. */
export type Meta = {name: string; content: string} | {property: string; content: string}

/** What a page says beyond what is cited. */
export type PageFacts = {
  description?: string | undefined
  date?: DocumentDate | null
  /** The words for the kind of document. */
  genre?: string | null
  /** The address of the volume, with its origin. */
  volume?: string | undefined
}

/** The metadata of a volume or a document, those without content left out. */
export function toMeta(item: CslItem, {date}: PageFacts): Meta[] {
  const {first, last} = pagesOf(item)
  const year = yearOf(item)
  const container = item['container-title']
  const editors = item.editor ?? []
  const named: [string, string | null | undefined][] = [
    ['citation_title', item.title],
    ['citation_book_title', container],
    ['citation_publisher', item.publisher],
    ['citation_publication_date', year],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_isbn', item.ISBN],
    ['citation_language', item.language],
    ['citation_public_url', item.URL],
    ...editors.filter(() => !isTwoToZotero(editors)).map(toEditor('citation_editor')),
    ...editors.map(toEditor('bib.editors')),
    ['eprints.place_of_pub', item['publisher-place']],
    ['dcterms.created', date?.iso]
  ]
  const properties: [string, string | undefined][] = [
    ['og:type', item.type === 'book' ? 'book' : 'article'],
    ['og:title', item.title]
  ]
  return [
    ...named.flatMap(([name, content]) => (content ? [{name, content}] : [])),
    ...properties.flatMap(([property, content]) => (content ? [{property, content}] : []))
  ]
}

/** The same for search engines, as JSON-LD in the terms of schema.org. */
export function toJsonLd(item: CslItem, {date, genre, description, volume}: PageFacts): object {
  const book = {
    '@type': 'Book',
    name: item['container-title'] ?? item.title,
    editor: item.editor?.map((name) => ({
      '@type': 'literal' in name ? 'Organization' : 'Person',
      name: formatName(name)
    })),
    publisher: publisherOf(item),
    datePublished: yearOf(item),
    isbn: item.ISBN,
    inLanguage: item.language,
    url: item.type === 'book' ? item.URL : volume
  }
  if (item.type === 'book') return {'@context': 'https://schema.org', ...book, description}
  return {
    '@context': 'https://schema.org',
    '@type': 'Chapter',
    name: item.title,
    position: item.number,
    pagination: item.page,
    dateCreated: date?.iso,
    genre: genre ?? undefined,
    description,
    inLanguage: item.language,
    url: item.URL,
    isPartOf: book
  }
}

/**
 * “Sanford, William F., Jr.”; “Office of the Historian,”: where there is no comma, Zotero takes the last word for the family name,
 * and would make an editor “Historian” of the office. It drops a comma at the end.
 */
function toEditor(tag: string): (name: Name) => [string, string] {
  return (name) => [tag, formatInverted(name) + ('literal' in name ? ',' : '')]
}

/**
 * “Van Loon, Peter C.”: where one `citation_editor` alone has a space before and after its comma, Zotero takes it for two. It
 * reads `bib.editors` right.
 */
function isTwoToZotero(editors: readonly Name[]): boolean {
  const [name, ...others] = editors
  if (others.length > 0 || name === undefined || 'literal' in name) return false
  return name.family.includes(' ') && (name.given ?? '').includes(' ')
}

/** A publisher without a name is none, wherever it was. */
function publisherOf({publisher, 'publisher-place': location}: CslItem): object | undefined {
  return publisher === undefined ? undefined : {'@type': 'Organization', name: publisher, location}
}

/** JSON as it can stand in a `<script>`: text cannot end the element. */
export function toScript(json: object): string {
  return JSON.stringify(json).replaceAll('<', '\\u003c')
}
