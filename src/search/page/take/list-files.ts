/** A result list as a bibliography, as a table and as records for reference managers. */
import {toCsl} from '../../../citing/csl.ts'
import {toRis} from '../../../citing/citation-files.ts'
import {toForms} from '../../../citing/citation-forms.ts'
import {formatPages, toCitation} from '../../../citing/recommended-citation.ts'
import {toCsvFile} from '../../../wording/csv.ts'
import {formatVolume} from '../../../wording/volume-name.ts'
import type {ListedDocument} from './listed-documents.ts'

/** An entry of a bibliography, in the two faces it is set in. */
type Entry = {before: string; title: string; after: string}

/** A bibliography as text, an entry a line, and as HTML. */
export function toBibliography(
  documents: readonly ListedDocument[],
  form: 'recommended' | 'chicago'
): {text: string; html: string} {
  const entries = documents.map(form === 'chicago' ? toChicago : toRecommended)
  return {
    text: entries.map(({before, title, after}) => before + title + after).join('\n') + '\n',
    html: entries
      .map(({before, title, after}) => `<p>${escape(before)}<i>${escape(title)}</i>${escape(after)}</p>`)
      .join('\n')
  }
}

/** A table for spreadsheets, in the order of the list. */
export function toCsv(documents: readonly ListedDocument[]): string {
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
      formatPages(document.pages),
      before + title + after,
      address
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

/** Records for reference managers, in the order of the list. */
export function toRisFile(documents: readonly ListedDocument[]): string {
  return documents.map(({volume, document, address}) => toRis(toCsl(volume, document, address))).join('\r\n')
}

/** As the editors of the series recommend. */
function toRecommended({volume, document, address}: ListedDocument): Entry {
  const {series, rest, where} = toCitation(volume, document)
  return {before: '', title: series, after: `${rest}${where}. ${address}`}
}

function toChicago({volume, document, address}: ListedDocument): Entry {
  const {where} = toCitation(volume, document)
  const form = toForms(toCsl(volume, document, address), where).find(
    ({name}) => name === 'Chicago, bibliography'
  )
  if (!form) return toRecommended({volume, document, address})
  const {before, title, after, then, end} = form
  return {before, title, after: after + form.where + then + address + end}
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
