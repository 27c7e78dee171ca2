/** A result list as a bibliography and as files: a table for spreadsheets, and those for reference managers. */
import {toCsl} from '../../../citing/csl.ts'
import {writeFile} from '../../../citing/citation-files.ts'
import {toForm} from '../../../citing/citation-forms.ts'
import {toCitation} from '../../../citing/recommended-citation.ts'
import {formatBounds} from '../../../wording/page-bounds.ts'
import {toCsvFile} from '../../../wording/csv.ts'
import {formatVolume} from '../../../wording/volume-name.ts'
import type {ListedDocument} from './listed-documents.ts'
import type {ListFile, ListForm} from './taken.ts'

/** An entry of a bibliography, in the two faces it is set in. */
type Entry = {before: string; title: string; after: string}

/** A bibliography as text, an entry a line, and as HTML. */
export function toBibliography(
  documents: readonly ListedDocument[],
  form: ListForm
): {text: string; html: string} {
  const entries = documents.map((listed) => toEntry(form, listed))
  return {
    text: entries.map(({before, title, after}) => before + title + after).join('\n') + '\n',
    html: entries
      .map(({before, title, after}) => `<p>${escape(before)}<i>${escape(title)}</i>${escape(after)}</p>`)
      .join('\n')
  }
}

/** A file, in the order of the list. */
export function toListFile(file: ListFile, documents: readonly ListedDocument[]): string {
  if (file === 'csv') return toCsv(documents)
  return writeFile(
    file,
    documents.map(({volume, document, address}) => toCsl(volume, document, address))
  )
}

/** A table for spreadsheets. */
function toCsv(documents: readonly ListedDocument[]): string {
  const rows = documents.map((listed) => {
    const {volume, document, address} = listed
    const {before, title, after} = toRecommended(listed)
    return [
      document.number ?? '',
      document.title,
      document.date?.iso ?? '',
      document.date?.end ?? '',
      volume.id,
      document.id,
      formatVolume(volume),
      formatBounds(document),
      before + title + after,
      address ?? ''
    ]
  })
  return toCsvFile([columns, ...rows])
}

const columns = [
  'number',
  'title',
  'date',
  'until',
  'volume',
  'id',
  'volume title',
  'pages',
  'citation',
  'address'
]

/** As the editors of the series recommend. */
function toRecommended({volume, document, address}: ListedDocument): Entry {
  const {series, rest, where} = toCitation(volume, document)
  return {before: '', title: series, after: `${rest}${where}.` + (address === undefined ? '' : ' ' + address)}
}

function toEntry(form: ListForm, listed: ListedDocument): Entry {
  if (form === 'recommended') return toRecommended(listed)
  const {volume, document, address} = listed
  const made = toForm(form, toCsl(volume, document, address), toCitation(volume, document).where)
  const {before, title, after, where, then, end} = made
  return {before, title, after: after + where + then + (address ?? '') + end}
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
