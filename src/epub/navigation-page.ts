/** The navigation of a book: contents, printed pages, landmarks. */
import type {Element} from 'xast'
import {x} from 'xastscript'
import type {DocumentEntry} from '../edition/catalogue.ts'
import type {MatterEntry} from '../edition/matter-entry.ts'
import {toDateline} from '../views/dateline.ts'
import {formatHeading} from '../wording/document-name.ts'
import type {Part} from './contents-of-book.ts'
import {toPage} from './xhtml-file.ts'

/** A printed page, and where it begins. */
export type PageTarget = {page: string; href: string}

/** The page of navigation; without a list of pages where there are none. */
export function toNavigationPage(
  parts: readonly Part[],
  pages: readonly PageTarget[],
  start: string
): Element {
  const contents = [
    entry('title.xhtml', 'Title page'),
    entry('about.xhtml', 'About this book'),
    ...parts.map(toEntry)
  ]
  const landmarks = [
    landmark('titlepage', 'title.xhtml', 'Title page'),
    landmark('toc', 'nav.xhtml#toc', 'Contents'),
    landmark('bodymatter', start, 'Beginning of the documents')
  ]
  const pageList = pages.map(({page, href}) => entry(href, page))
  return toPage({
    title: 'Contents',
    type: 'frontmatter',
    depth: 0,
    children: [
      x('nav', {'epub:type': 'toc', role: 'doc-toc', id: 'toc'}, [x('h1', 'Contents'), x('ol', contents)]),
      ...(pageList.length === 0
        ? []
        : [
            x('nav', {'epub:type': 'page-list', role: 'doc-pagelist', id: 'pages', hidden: 'hidden'}, [
              x('h2', 'Printed pages'),
              x('ol', pageList)
            ])
          ]),
      x('nav', {'epub:type': 'landmarks', id: 'landmarks', hidden: 'hidden'}, [
        x('h2', 'Landmarks'),
        x('ol', landmarks)
      ])
    ]
  })
}

function toEntry(part: Part): Element {
  if (part.type === 'document') return entry(part.file, toName(part.entry))
  if (part.type === 'matter') return entry(part.file, nameOf(part.entry))
  const {file, division, parts} = part
  const inner = parts.length === 0 ? [] : [x('ol', parts.map(toEntry))]
  return x('li', [x('a', {href: file}, division.title), ...inner])
}

/** A part as it calls itself; the printed title page is told from that of the book. */
function nameOf({kind, title}: MatterEntry): string {
  return kind === 'title-page' ? title + ', as printed' : title
}

/** “67. Memorandum From …, July 20, 1968”: the date that the heading does not have, and whether it is unsure. */
function toName(document: DocumentEntry): string {
  const {date, title} = document
  const line = toDateline(
    {title: title === '' ? [] : [{type: 'text', value: title}], date, place: null},
    () => null
  )
  const day = line ? ', ' + line.pieces.map(({text}) => text).join('') : ''
  // that it was supplied is said by the document
  const certainty = line && date && date.certainty !== 'certain' ? ` [${date.certainty}]` : ''
  return (formatHeading(document) || document.id) + day + certainty
}

function entry(href: string, name: string): Element {
  return x('li', [x('a', {href}, name)])
}

function landmark(type: string, href: string, name: string): Element {
  return x('li', [x('a', {'epub:type': type, href}, name)])
}
