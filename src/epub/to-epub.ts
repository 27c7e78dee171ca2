/** A volume → a book in EPUB 3. The same records give the same bytes, on whatever day and machine. */
import {createHash} from 'node:crypto'
import {strToU8, zipSync, type Zippable} from 'fflate'
import type {Element} from 'xast'
import {x} from 'xastscript'
import {resolve, type VolumeEntry} from '../edition/catalogue.ts'
import type {Document} from '../edition/document.ts'
import {countsByDocument} from '../edition/pagination.ts'
import {toXmlFile} from '../formats/xml-file.ts'
import {toAboutPage} from './about-page.ts'
import type {Away} from './find-away.ts'
import {inOrder, toInnerHref, toParts, volumePath, type Part} from './contents-of-book.ts'
import {toDocumentPage, type DocumentPage} from './document-page.ts'
import {toDivisionPage, toTitlePage} from './front-pages.ts'
import {toNavigationPage, type PageTarget} from './navigation-page.ts'
import {toPackageFile} from './package-file.ts'
import {styleSheet} from './style-sheet.ts'
import {toXhtmlFile} from './xhtml-file.ts'

/** What a book is made of. */
export type BookSource = {
  entry: VolumeEntry
  documents: readonly Document[]
  /** Where targets outside the volume lead; see `findAway`. */
  away: readonly Away[]
  /** The address of a path of the site; `null` where nobody said at which origin it is published. */
  address: ((path: string) => string) | null
}

/** The book, as the bytes of its file. */
export function toEpub(source: BookSource): Uint8Array {
  const {entry, documents, address} = source
  const parts = toParts(entry)
  const order = inOrder(parts)
  const pages = toDocumentPages(source)
  const targets = countsByDocument(documents) ? [] : toTargets(order, pages)
  const at = address?.(volumePath(entry)) ?? null
  const files = new Map([
    ['title.xhtml', toTitlePage(entry, at)],
    ['nav.xhtml', toNavigationPage(parts, targets, order[0]?.file ?? 'title.xhtml')],
    ['about.xhtml', toAboutPage(documents)],
    ...order.flatMap((part): [string, Element][] => {
      if (part.type === 'division') return [[part.file, toDivisionPage(part)]]
      const made = pages.get(part.entry.id)
      return made ? [[part.file, settleLinks(made.page, pages)]] : []
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

function toDocumentPages({entry, documents, away, address}: BookSource): Map<string, DocumentPage> {
  const {volume} = entry
  const own = new Map([[volume.id, entry]])
  const others = new Map(address ? away : [])
  const begun = toFirstDocuments(documents)
  const toOuter = address ?? ((path: string) => path)
  return new Map(
    documents.map((document) => [
      document.id,
      toDocumentPage(document, {
        address,
        resolve(target) {
          const other = others.get(target)
          if (other) return other
          const found = resolve(own, volume.id, target)
          return found.status === 'held' || address ? found : {status: 'missing'}
        },
        href: (path) => toInnerHref(path, volume.id, begun) ?? toOuter(path),
        // a page that is inferred for the head of a document may begin in the document before it
        isBreak: (page) => begun.get(page) === document.id || isMarked(document, page)
      })
    ])
  )
}

/** The first document that touches each printed page. */
function toFirstDocuments(documents: readonly Document[]): Map<string, string> {
  const first = new Map<string, string>()
  for (const {id, pages} of documents) for (const {page} of pages) if (!first.has(page)) first.set(page, id)
  return first
}

function isMarked({pages}: Document, page: string): boolean {
  return pages.every((known) => known.page !== page || known.basis === 'marked')
}

/** Where each printed page begins, in reading order; of a number that is there twice, the first place. */
function toTargets(order: readonly Part[], pages: ReadonlyMap<string, DocumentPage>): PageTarget[] {
  const targets = new Map<string, PageTarget>()
  for (const part of order) {
    if (part.type === 'division') continue
    for (const page of pages.get(part.entry.id)?.breaks ?? [])
      if (!targets.has(page)) targets.set(page, {page, href: `${part.file}#pg_${page}`})
  }
  return [...targets.values()]
}

/** A page whose links all lead to what is there: to a document where it has no such place, as in a record that repeats a label. */
function settleLinks(page: Element, pages: ReadonlyMap<string, DocumentPage>): Element {
  return {
    ...page,
    attributes: settle(page.attributes),
    children: page.children.map((child) => (child.type === 'element' ? settleLinks(child, pages) : child))
  }

  function settle(attributes: Element['attributes']): Element['attributes'] {
    const groups = inner.exec(attributes.href ?? '')?.groups
    const known = groups?.document === undefined ? undefined : pages.get(groups.document)
    if (!groups?.anchor || !known || known.ids.has(groups.anchor)) return attributes
    return {...attributes, href: groups.document + '.xhtml'}
  }
}

/** > d60.xhtml#fn4 */
const inner = /^(?<document>[^/:#]+)\.xhtml#(?<anchor>.+)$/u

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
