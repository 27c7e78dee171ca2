/** What the edition kept, lost, inferred and supplied: in general, and in this document. */
import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Document} from '../../edition/document.ts'
import {text} from './tei-words.ts'

/** The editorial declaration of a document. */
export function editorialDeclaration({pages, provenance}: Pick<Document, 'pages' | 'provenance'>): Element {
  const isText = provenance.reader === 'text'
  const supplied = provenance.supplied.join(', ')
  const lost = pages.slice(1).filter(({basis}) => basis !== 'marked')
  return x('editorialDecl', [
    x('correction', [x('p', [text('Words stand as in the source, misprints included.')])]),
    x('interpretation', [x('p', [text(isText ? interpretedText : interpretedTei)])]),
    ...(isText ? [x('p', [text(losses)])] : []),
    ...(lost.length === 0
      ? []
      : [x('p', [text('Pages whose marks are lost: ' + lost.map(({page}) => page).join(', ') + '.')])]),
    ...(supplied === '' ? [] : [x('p', [text('Supplied from the printed volume: ' + supplied + '.')])])
  ])
}

const interpretedText =
  'Read from plain text: sender, addressee, kind and date from the heading; archive from the source note, where a file number without a repository has that of its form, with a medium certainty; kinds of lists from their place and words. A note stands where it is called; where that is in doubt, it has a low certainty and a reason.'

const interpretedTei =
  'Read from the TEI of the volume: sender, addressee and kind from the heading; archive from the source note, where a file number without a repository has that of its form, with a medium certainty; place, date, notes, lists and pages as encoded there. References that are not encoded there were found in the words.'

const losses =
  'The source has lost typefaces, the line with place and date, heads of lists, and marks of pages that begin between paragraphs. A line that is lost stands as a gap, a page as a milestone of low certainty; the page that the document begins on as one of medium certainty, or of low certainty with the first and the last that it can be. A word that a page parts is whole where the other words of the volume tell; a page break that may part a word says so.'
