/** Citations as files for reference managers: BibTeX, RIS, CSL-JSON. */
import {inLines} from '../edition/characters.ts'
import {pagesOf, yearOf, type CslItem} from './csl.ts'
import {keepCase} from './keep-case.ts'
import {fileNames, files, type FileName} from './offered.ts'
import {formatInverted, type Name} from './person-name.ts'

/** A file that stands in a link. */
export type CitationFile = {
  name: string
  /** What the file is called when it is saved. */
  file: string
  /** The file itself, as a `data:` address. */
  href: string
}

/** The citation in each format. */
export function toFiles(item: CslItem): CitationFile[] {
  return fileNames.map((file) => {
    const {name, end, type} = files[file]
    return {name, file: item.id + '.' + end, href: toDataUrl(type, writeFile(file, [item]))}
  })
}

/** Citations as one file. */
export function writeFile(file: FileName, items: readonly CslItem[]): string {
  return writers[file](items)
}

/** What writes each file. */
const writers = {
  bibtex: (items) => items.map(toBibtex).join('\n'),
  ris: (items) => items.map(toRis).join('\r\n'),
  csl: (items) => JSON.stringify(items.map(keepCase))
} satisfies Record<FileName, (items: readonly CslItem[]) => string>

/** An entry for BibTeX, in UTF-8. */
export function toBibtex(cited: CslItem): string {
  const item = inLines(cited)
  const container = item['container-title']
  const fields: [string, string | undefined][] = [
    ['title', `{${escapeTex(item.title)}}`],
    ['booktitle', container && `{${escapeTex(container)}}`],
    ['editor', item.editor?.map(toTexName).join(' and ')],
    ['publisher', item.publisher && escapeTex(item.publisher)],
    ['address', item['publisher-place'] && escapeTex(item['publisher-place'])],
    ['year', yearOf(item)],
    ['pages', toTexPages(item)],
    ['isbn', item.ISBN && escapeTex(item.ISBN)],
    ['note', item.number && escapeTex(item.number)],
    ['url', item.URL]
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@${item.type === 'book' ? 'book' : 'incollection'}{${item.id},\n${lines.join(',\n')}\n}\n`
}

/** “206--210”; “206+”, as BibTeX has it, where the last page is in doubt. */
function toTexPages({page, 'page-first': first}: CslItem): string | undefined {
  if (page !== undefined) return escapeTex(page).replace('-', '--')
  return first && escapeTex(first) + '+'
}

/**
 * A record for RIS, in the tags that Zotero, bibutils and Citation.js read alike.
 *
 * `ED` is an editor for all three. `A2` is an author of the book for bibutils; and of an editor in both tags Zotero makes two.
 * The book is `BT` for bibutils and `T2` for Citation.js; Zotero takes either, and one of both. In a record with `PY` or `LA`
 * Citation.js does not know `ED`.
 */
export function toRis(cited: CslItem): string {
  const item = inLines(cited)
  const {first, last} = pagesOf(item)
  const fields: [string, string | undefined][] = [
    ['TY', item.type === 'book' ? 'BOOK' : 'CHAP'],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['BT', item['container-title']],
    ...(item.editor ?? []).map((name): [string, string] => ['ED', formatInverted(name)]),
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['Y1', yearOf(item)],
    ['SP', first],
    ['EP', last],
    ['SN', item.ISBN],
    ['N1', item.number],
    ['UR', item.URL],
    ['ER', '']
  ]
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('')
}

/** What `encodeURI` writes as a `data:` address has it, but for `#`: not square brackets, and no letters beyond ASCII. */
const encodable = /[\p{Cc}\s!-Z\\^-~]+/gu

function toDataUrl(type: string, text: string): string {
  const safe = text.toWellFormed().replaceAll(encodable, encodeURI).replaceAll('#', '%23')
  return `data:${type};charset=utf-8,` + safe
}

const texSigns = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  // BibTeX counts braces, escaped or not
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}']
])

function escapeTex(text: string): string {
  return text
    .replace(/[\\~^&%$#_{}]/gu, (sign) => texSigns.get(sign) ?? '\\' + sign)
    .replace(/(?<=(?<sign>['`-]))(?=\k<sign>)/gu, '{}')
}

/** A comma parts a name for BibTeX, and `and` parts two names; in braces these and all other signs are words. */
const partsNames = /[^\p{L}\p{M}\p{N}\s.’'-]|\band\b/iu

/** “Sanford, Jr., William F.” as BibTeX has it; an office in braces, so that it is not taken apart. */
function toTexName(name: Name): string {
  if ('literal' in name) return '{' + escapeTex(name.literal) + '}'
  const {given, family, suffix} = name
  return [family, suffix, given]
    .flatMap((part) => part || [])
    .map((part) => (partsNames.test(part) ? `{${escapeTex(part)}}` : escapeTex(part)))
    .join(', ')
}
