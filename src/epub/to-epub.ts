/** A volume → a book in EPUB 3. The same records give the same bytes, on whatever day and machine. */
import {createHash} from 'node:crypto'
import {strToU8, zipSync, type Zippable} from 'fflate'
import type {Element} from 'xast'
import {x} from 'xastscript'
import type {VolumeEntry} from '../edition/catalogue.ts'
import {resolve} from '../edition/resolve.ts'
import type {Document} from '../edition/document.ts'
import type {Matter} from '../edition/matter.ts'
import {countsByDocument} from '../edition/pagination.ts'
import {toXmlFile} from '../formats/xml-file.ts'
import {toAboutPage} from './about-page.ts'
import type {Away} from './find-away.ts'
import {idOf, inOrder, toInnerHref, toParts, volumePath, type Part} from './contents-of-book.ts'
import {toDocumentPage, type BookPage, type PageContext} from './document-page.ts'
import {toDivisionPage, toTitlePage} from './front-pages.ts'
import {toDivisionWords, toMatterPage, type DivisionWords} from './matter-page.ts'
import {toNavigationPage, type PageTarget} from './navigation-page.ts'
import {toPackageFile} from './package-file.ts'
import {styleSheet} from './style-sheet.ts'
import {toXhtmlFile} from './xhtml-file.ts'

/** What a book is made of. */
export type BookSource = {
  entry: VolumeEntry
  documents: readonly Document[]
  /** What the volume has besides documents. */
  parts: readonly Matter[]
  /** Where targets outside the volume lead; see `findAway`. */
  away: readonly Away[]
  /** The address of a path of the site; `null` where nobody said at which origin it is published. */
  address: ((path: string) => string) | null
}

/** The book, as the bytes of its file. */
export function toEpub(source: BookSource): Uint8Array {
  const {entry, documents, address} = source
  const contents = toParts(entry)
  const order = inOrder(contents)
  const {pages, divisions} = toPages(source, order)
  const targets = countsByDocument(documents)
    ? []
    : toTargets(order, new Map<string, {breaks: readonly string[]}>([...divisions, ...pages]))
  const at = address?.(volumePath(entry)) ?? null
  const start = order.find(({type}) => type !== 'matter')
  const known = new Map(
    order.map((part) => [
      part.file,
      (pages.get(idOf(part)) ?? divisions.get(idOf(part)))?.ids ?? new Set<string>()
    ])
  )
  const files = new Map([
    ['title.xhtml', toTitlePage(entry, at)],
    ['nav.xhtml', toNavigationPage(contents, targets, start?.file ?? 'title.xhtml')],
    ['about.xhtml', toAboutPage(documents)],
    ...order.flatMap((part): [string, Element][] => {
      if (part.type === 'division')
        return [[part.file, settleLinks(toDivisionPage(part, divisions.get(part.division.id)), known)]]
      const made = pages.get(part.entry.id)
      return made ? [[part.file, settleLinks(made.page, known)]] : []
    })
  ])
  const texts = new Map(Array.from(files, ([file, page]) => [file, toXhtmlFile(page)]))
  texts.set('style.css', styleSheet)
  const facts = {
    volume: entry.volume,
    address: at,
    spine: [...files.keys()],
    hasPages: targets.length > 0
  }
  const hash = hashAll([...texts.values(), toPackageFile({...facts, hash: '0'})])
  return zip(new Map([['package.opf', toPackageFile({...facts, hash})], ...texts]))
}

/** The pages of documents and of parts that have one, and the words of divisions, by their ids. */
function toPages(
  {entry, documents, parts, away, address}: BookSource,
  order: readonly Part[]
): {pages: Map<string, BookPage>; divisions: Map<string, DivisionWords>} {
  const {volume} = entry
  const own = new Map([[volume.id, entry]])
  const others = new Map(address ? away : [])
  const records = new Map([...documents, ...parts].map((record) => [record.id, record]))
  const files = new Map(order.map((part) => [idOf(part), part.file]))
  const places = {files, pages: toFirsts(order.flatMap((part) => records.get(idOf(part)) ?? []))}
  const toOuter = address ?? ((path: string) => path)
  const contextOf = (record: Document | Matter): PageContext => ({
    address,
    resolve(target) {
      const other = others.get(target)
      if (other) return other
      const found = resolve(own, volume.id, target)
      if (address) return found
      return found.status === 'held' && toInnerHref(found.path, volume.id, places) !== null
        ? found
        : {status: 'missing'}
    },
    href: (path) => toInnerHref(path, volume.id, places) ?? toOuter(path),
    // a page that is inferred for the head of a document may begin in the document before it
    isBreak: (page) => places.pages.get(page) === record.id || isMarked(record, page)
  })
  const isDivision = new Set(order.filter(({type}) => type === 'division').map(idOf))
  return {
    pages: new Map([
      ...documents.map((record) => [record.id, toDocumentPage(record, contextOf(record))] as const),
      ...parts
        .filter(({id}) => !isDivision.has(id))
        .map((record) => [record.id, toMatterPage(record, contextOf(record))] as const)
    ]),
    divisions: new Map(
      parts
        .filter(({id}) => isDivision.has(id))
        .map((record) => [record.id, toDivisionWords(record, contextOf(record))])
    )
  }
}

/** The first document or part that touches each printed page. */
function toFirsts(records: readonly (Document | Matter)[]): Map<string, string> {
  const first = new Map<string, string>()
  for (const {id, pages} of records) for (const {page} of pages) if (!first.has(page)) first.set(page, id)
  return first
}

function isMarked({pages}: Pick<Document, 'pages'>, page: string): boolean {
  return pages.every((known) => known.page !== page || known.basis === 'marked')
}

/** Where each printed page begins, in reading order; of a number that is there twice, the first place. */
function toTargets(
  order: readonly Part[],
  pages: ReadonlyMap<string, {breaks: readonly string[]}>
): PageTarget[] {
  const targets = new Map<string, PageTarget>()
  for (const part of order)
    for (const page of pages.get(idOf(part))?.breaks ?? [])
      if (!targets.has(page)) targets.set(page, {page, href: `${part.file}#pg_${page}`})
  return [...targets.values()]
}

/**
 * A page whose links all lead to what is there: to a file where it has no such place, as in a record that repeats a label.
 * `known` are the ids in each file.
 */
function settleLinks(page: Element, known: ReadonlyMap<string, ReadonlySet<string>>): Element {
  return {
    ...page,
    attributes: settle(page.attributes),
    children: page.children.map((child) => (child.type === 'element' ? settleLinks(child, known) : child))
  }

  function settle(attributes: Element['attributes']): Element['attributes'] {
    const {file = '', anchor = ''} = inner.exec(attributes.href ?? '')?.groups ?? {}
    const ids = known.get(file)
    return !ids || ids.has(anchor) ? attributes : {...attributes, href: '../' + file}
  }
}

/** > ../documents/d60.xhtml#fn4 */
const inner = /^\.\.\/(?<file>[^:#]+\.xhtml)#(?<anchor>.+)$/u

function hashAll(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex')
}

/** The first moment that a zip can name, as the clock on the wall shows it: zips know no time zones. */
const always = new Date(1980, 0, 1)

/** The media type comes first and as it is, so that the first bytes tell what the file is. */
function zip(files: ReadonlyMap<string, string>): Uint8Array {
  const container = x(
    'container',
    {version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container'},
    [
      x('rootfiles', [
        x('rootfile', {'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml'})
      ])
    ]
  )
  const entries: Zippable = {
    mimetype: [strToU8('application/epub+zip'), {level: 0}],
    'META-INF/container.xml': strToU8(toXmlFile(container))
  }
  for (const [path, text] of files) entries['EPUB/' + path] = strToU8(text)
  return zipSync(entries, {mtime: always, level: 6})
}
