/** What the document was taken from: the printed volume, the archive behind it, the file that was read. */
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import type {Document} from '../../edition/document.ts'
import type {Citation} from '../../edition/source-note.ts'
import type {Volume} from '../../edition/volume.ts'
import {formatVolume, formatYears} from '../../wording/volume-name.ts'
import {text} from './tei-words.ts'

/** The printed volume, and where in it the document stands. */
export function printed(
  {title, number, pages}: Pick<Document, 'number' | 'pages'> & {title: string},
  volume: Volume
): Element {
  const years = formatYears(volume)
  return x('biblStruct', [
    x('analytic', [x('title', {level: 'a'}, [text(title)])]),
    x('monogr', [
      x('title', {level: 'm'}, [text(volume.title ?? formatVolume(volume))]),
      ...(volume.isbn === undefined ? [] : [x('idno', {type: 'ISBN'}, [text(volume.isbn)])]),
      ...volume.editors.map((name) => x('editor', [text(name)])),
      imprint(volume),
      ...(volume.number === undefined ? [] : [x('biblScope', {unit: 'volume'}, [text(volume.number)])]),
      ...(number === null ? [] : [x('biblScope', {unit: 'document'}, [text(number)])]),
      ...pageScope(pages)
    ]),
    ...(volume.series === undefined
      ? []
      : [
          x('series', [
            x('title', {level: 's'}, [text(volume.series)]),
            ...(years === '' ? [] : [x('biblScope', {unit: 'subseries'}, [text(years)])])
          ])
        ])
  ])
}

/** Place, publisher and year, as far as they are known; TEI asks for one of them, and the date may be empty. */
function imprint({place, publisher, year}: Volume): Element {
  const made = [
    ...(place === undefined ? [] : [x('pubPlace', [text(place)])]),
    ...(publisher === undefined ? [] : [x('publisher', [text(publisher)])])
  ]
  const date = year === undefined ? x('date') : x('date', {when: String(year)}, [text(String(year))])
  return x('imprint', [...made, ...(year !== undefined || made.length === 0 ? [date] : [])])
}

function pageScope(pages: Document['pages']): ElementContent[] {
  const from = pages[0]?.page
  const to = pages.at(-1)?.page
  if (from === undefined || to === undefined) return []
  return [x('biblScope', {unit: 'page', from, to}, [text(from === to ? from : from + '–' + to)])]
}

/** Where the paper lies, as the source note says; printed works are no archive. */
export function archive({source}: Document): ElementContent[] {
  const citations = source ? [...(source.citation ? [source.citation] : []), ...source.alsoIn] : []
  return citations.map((citation) =>
    citation.kind === 'archive' && (citation.repository !== null || citation.parts.length > 0)
      ? manuscript(citation)
      : x('bibl', [text(citation.raw)])
  )
}

/** Where a paper lies; what is inferred from the form of a file number has the certainty that inferred dates have. */
function manuscript({repository, inferred, parts, file}: Citation): Element {
  const cert = inferred && 'medium'
  return x('msDesc', [
    x('msIdentifier', [
      ...(repository === null ? [] : [x('repository', {cert}, [text(repository)])]),
      ...(inferred === undefined ? [] : [x('collection', {cert}, [text(inferred)])]),
      ...parts.filter((part) => part !== file).map((part) => x('collection', [text(part)])),
      ...(file === null ? [] : [x('idno', [text(file)])])
    ])
  ])
}

/** The paper, by the number that those who wrote it gave it: despatch 478, telegram 208132. */
export function paper({serial}: Document): ElementContent[] {
  return serial === null ? [] : [x('bibl', {type: 'paper'}, [x('idno', {type: 'serial'}, [text(serial)])])]
}

/** The file that was read. */
export function received({provenance}: Pick<Document, 'provenance'>): Element {
  return x('bibl', {type: 'file'}, [
    x('idno', {type: 'path'}, [text(provenance.file)]),
    text(' '),
    x('idno', {type: 'sha256'}, [text(provenance.sha256)])
  ])
}
