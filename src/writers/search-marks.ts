/**
 * What a document page tells the search index, as attributes: which words are searched, and the facts to find it by.
 *
 * Pagefind reads them from the written page. What makes a hit lead to its place is an `id`: each element with an `id`
 * inside a searched one is a place (`p4`, `fn2`, `source`, `pg_207`), unless it is marked as unsearched itself.
 */
import {noteAnchors} from '../edition/address.ts'
import type {Document, DocumentDate} from '../edition/document.ts'
import type {Volume} from '../edition/volume.ts'
import {toText} from '../edition/visit.ts'
import {formatYears} from './volume-name.ts'

/** Attributes of an element whose words are searched. Its own `id` is no place; those of the elements in it are. */
export const searched = {'data-pagefind-body': ''}

/**
 * Attributes of an element in the text that is not part of it: the number of a note call, of a page, of a note.
 *
 * Without them a phrase would break there. Where a page marker holds the `id`, its child is marked and not itself.
 */
export const unsearched = {'data-pagefind-ignore': ''}

/**
 * Attributes for the heading of the document, which is searched, too; words of it count most.
 *
 * Only the heading is metadata of Pagefind's, because that is searched; all else is a filter, which is not.
 */
export function searchMarks(document: Document, volume: Volume): Record<string, string> {
  const facts = [
    ['volume', document.volume],
    ['volume-title', formatYears(volume) + ', ' + volume.number],
    ...dateFacts(document.date),
    ['kind', document.genre.kind],
    ...(document.source?.marking?.classification
      ? [['classification', document.source.marking.classification]]
      : []),
    ...(document.source?.marking?.distribution ?? []).map(({value, raw}) => ['handling', value ?? raw]),
    ...sourceFacts(document),
    ['pages', document.pages.map(({page, basis}) => page + (basis === 'lost' ? '?' : '')).join(' ')]
  ].filter(([, value]) => value !== '')

  const number = document.number === null ? '' : document.number + '. '
  return {
    ...searched,
    'data-search-title': number + toText(document.title),
    'data-pagefind-meta': 'title[data-search-title]',
    ...(document.date && {
      'data-search-date': document.date.iso,
      'data-pagefind-sort': 'date[data-search-date]'
    }),
    ...Object.fromEntries(facts.map(([, value], index) => ['data-search-' + index, value])),
    'data-pagefind-filter': facts.map(([name], index) => name + '[data-search-' + index + ']').join(', ')
  }
}

/** Year, month and day, each as far as it is known, so that any range of dates is a few values of them. */
function dateFacts(date: DocumentDate | null): string[][] {
  if (!date) return []
  const {iso, end} = date
  return [
    ['year', iso.slice(0, 4)],
    ...(iso.length >= 7 ? [['month', iso.slice(0, 7)]] : []),
    ...(iso.length >= 10 ? [['day', iso.slice(0, 10)]] : []),
    ...(end === undefined ? [] : [['until', end.slice(0, 10)]])
  ]
}

/** Which of the notes is the source note. */
function sourceFacts(document: Document): string[][] {
  const note = document.notes.find(({kind}) => kind === 'source')
  const anchor = note && noteAnchors(document.notes).get(note.id)
  return anchor === undefined ? [] : [['source-note', 'fn' + anchor]]
}
