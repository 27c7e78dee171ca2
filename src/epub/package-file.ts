/** The package of a book: what it is, which files it has, and in which order they are read. */
import {createHash} from 'node:crypto'
import type {Element} from 'xast'
import {x} from 'xastscript'
import {toLine} from '../edition/characters.ts'
import type {Volume} from '../edition/volume.ts'
import {formatInverted, parseName} from '../citing/person-name.ts'
import {formatSeriesAndVolume} from '../citing/recommended-citation.ts'
import {toXmlFile} from '../formats/xml-file.ts'
import {formatImprint} from '../wording/volume-name.ts'

/** What the package is made of. */
export type PackageFacts = {
  volume: Volume
  /** The address of the volume; `null` where nobody said at which origin the edition is published. */
  address: string | null
  /** The files of XHTML in reading order. */
  spine: readonly string[]
  /** Whether there is a list of printed pages. */
  hasPages: boolean
  /** The hash of all other files, in hex. */
  hash: string
}

/** The package as a file. */
export function toPackageFile(facts: PackageFacts): string {
  const {spine} = facts
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': 'en'
  }
  return toXmlFile(
    x('package', attributes, [
      x('metadata', {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'}, toMetadata(facts)),
      x('manifest', [
        x('item', {id: 'style', href: 'style.css', 'media-type': 'text/css'}),
        ...spine.map((file) =>
          x('item', {
            id: toId(file),
            href: file,
            'media-type': 'application/xhtml+xml',
            properties: file === 'nav.xhtml' ? 'nav' : undefined
          })
        )
      ]),
      x(
        'spine',
        spine.map((file) => x('itemref', {idref: toId(file)}))
      )
    ])
  )
}

/** > documents/d67.xhtml → documents-d67 */
function toId(file: string): string {
  return file.replace('/', '-').replace(/\.xhtml$/u, '')
}

function toMetadata(facts: PackageFacts): Element[] {
  const {volume, address, hasPages, hash} = facts
  return [
    x('dc:identifier', {id: 'identifier'}, address ?? toUrn(volume.id)),
    x('dc:title', toLine(formatSeriesAndVolume(volume))),
    x('dc:language', 'en'),
    ...volume.editors.flatMap((name, index) => toEditor('dc:creator', name, 'editor-' + (index + 1))),
    ...volume.generalEditors.flatMap((name, index) =>
      toEditor('dc:contributor', name, 'general-editor-' + (index + 1))
    ),
    ...optional('dc:publisher', volume.publisher),
    ...optional('dc:date', volume.year?.toString()),
    ...toSource(volume, hasPages),
    x('meta', {property: 'dcterms:modified'}, toModified(hash)),
    ...toAccessibility(hasPages)
  ]
}

/** A person or an office as an editor, with the family name first for lists. */
function toEditor(element: 'dc:creator' | 'dc:contributor', name: string, id: string): Element[] {
  return [
    x(element, {id}, toLine(name)),
    x('meta', {refines: '#' + id, property: 'role', scheme: 'marc:relators'}, 'edt'),
    x('meta', {refines: '#' + id, property: 'file-as'}, toLine(formatInverted(parseName(name))))
  ]
}

/** The printed volume that text and pages are from; said twice, as books of EPUB 3.2 and of later say it. */
function toSource(volume: Volume, hasPages: boolean): Element[] {
  const {isbn} = volume
  const printed = `${formatSeriesAndVolume(volume)} (${formatImprint(volume)})`
  const name = isbn === undefined ? toLine(printed) : 'urn:isbn:' + isbn.replace(/[^\dX]/giu, '')
  return [
    x('dc:source', {id: 'source'}, name),
    ...(hasPages
      ? [
          x('meta', {refines: '#source', property: 'source-of'}, 'pagination'),
          x('meta', {property: 'pageBreakSource'}, name)
        ]
      : [])
  ]
}

const features = [
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
  'ARIA'
]
const pageFeatures = ['pageBreakMarkers', 'pageNavigation', 'printPageNumbers']

function toAccessibility(hasPages: boolean): Element[] {
  const pages = hasPages ? ' The numbers of printed pages can be gone to.' : ''
  const facts: [string, string][] = [
    ['accessMode', 'textual'],
    ['accessModeSufficient', 'textual'],
    ...[...features, ...(hasPages ? pageFeatures : [])].map((name): [string, string] => [
      'accessibilityFeature',
      name
    ]),
    ['accessibilityHazard', 'none'],
    [
      'accessibilitySummary',
      'All of the book is text, in reading order, with headings, contents, and notes that lead back to their calls.' +
        pages +
        ' The head row of a table was inferred.'
    ]
  ]
  return facts.map(([name, value]) => x('meta', {property: 'schema:' + name}, value))
}

function optional(name: string, value: string | undefined): Element[] {
  return value === undefined ? [] : [x(name, toLine(value))]
}

/** A name of the volume that is the same in every build, for an edition without an address: a UUID of version 8. */
function toUrn(volume: string): string {
  const hex = createHash('sha256')
    .update('frus-edition/' + volume)
    .digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), '8' + hex.slice(13, 16), 'a' + hex.slice(17, 20)]
  return 'urn:uuid:' + [...parts, hex.slice(20, 32)].join('-')
}

/** The first second of 1980, the first year that a zip can name. */
const first = Date.UTC(1980, 0, 1)
const secondsOfYear = 365 * 86_400

/**
 * A time that stands for the content: reading systems know an edition of a book from another by it, and a clock would make each
 * build another. It lies in a year in which there were no such books.
 */
function toModified(hash: string): string {
  const seconds = Number.parseInt(hash.slice(0, 12), 16) % secondsOfYear
  return new Date(first + seconds * 1000).toISOString().replace('.000', '')
}
