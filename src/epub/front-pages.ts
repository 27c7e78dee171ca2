/** The pages of a book that are not documents: the title page, and one for each division. */
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import type {VolumeEntry} from '../edition/catalogue.ts'
import {formatSeriesAndVolume} from '../citing/recommended-citation.ts'
import {formatGap, formatHeldHere, isSummary} from '../views/contents.ts'
import {formatEditors, formatImprint, formatSeries, formatYears} from '../wording/volume-name.ts'
import type {Part} from './contents-of-book.ts'
import type {DivisionWords} from './matter-page.ts'
import {toPage} from './xhtml-file.ts'

/** The title page, with the facts of the printed volume, and how much of it is in the book. */
export function toTitlePage(entry: VolumeEntry, address: string | null): Element {
  const {volume} = entry
  const {generalEditors, number, title, isbn, publicationNumber} = volume
  const imprint = [
    formatImprint(volume),
    isbn && 'ISBN ' + isbn,
    publicationNumber && 'Department of State Publication ' + publicationNumber
  ]
  const lines = [
    line('series', formatSeries(volume)),
    line('volume', number),
    [x('h1', title ?? (number === undefined ? formatYears(volume) || volume.id : number))],
    line('editors', formatEditors(volume)),
    line('editors', toGeneralEditors(generalEditors)),
    line('imprint', 'The printed volume: ' + imprint.filter(Boolean).join(' · ')),
    line('held', formatHeldHere(entry) + '.'),
    address === null ? [] : [x('p', {class: 'held'}, ['In the edition: ', x('a', {href: address}, address)])]
  ]
  return toPage({
    title: formatSeriesAndVolume(volume),
    type: 'frontmatter',
    depth: 0,
    children: [x('section', {'epub:type': 'titlepage', class: 'titlepage'}, lines.flat())]
  })
}

/** The page before the documents of a division: what it says itself, and what of it this edition lacks. */
export function toDivisionPage({division, gaps}: Part & {type: 'division'}, own?: DivisionWords): Element {
  const {title} = division
  const lacks = gaps.map(formatGap).join(', ')
  return toPage({
    title,
    type: 'bodymatter',
    depth: 1,
    children: [
      x('section', {'epub:type': 'division', class: 'division'}, [
        x(
          'h1',
          isSummary(division) ? {class: 'long'} : {},
          own && own.heading.length > 0 ? own.heading : title
        ),
        ...(lacks === '' ? [] : [x('p', {class: 'editorial'}, 'Not in this edition: ' + lacks + '.')])
      ]),
      ...(own?.words ?? [])
    ]
  })
}

function toGeneralEditors(names: readonly string[]): string {
  if (names.length === 0) return ''
  return (names.length > 1 ? 'General Editors ' : 'General Editor ') + names.join(', ')
}

function line(name: string, words: string | undefined): ElementContent[] {
  return words === undefined || words === '' ? [] : [x('p', {class: name}, words)]
}
