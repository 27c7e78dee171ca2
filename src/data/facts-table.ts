/** The facts of documents as a table, a row for each: of the whole edition, or of a volume. */
import type {Catalogue} from '../edition/catalogue.ts'
import {formatAddress} from '../edition/address.ts'
import type {Document, DocumentDate, Genre, PageBound, PrintedPage} from '../edition/document.ts'
import {correspondents, type Party} from '../edition/party.ts'
import type {SourceNote} from '../edition/source-note.ts'
import type {Volume} from '../edition/volume.ts'
import {toText} from '../edition/visit.ts'
import {formatBounds} from '../wording/page-bounds.ts'
import {toCsvFile} from '../wording/csv.ts'

/** Where the table of the edition stands. */
export const factsTablePath = '/data/documents.csv'

/** The address of a path of the site; empty where nobody said at which site the edition is published. */
export type ToAddress = (path: string) => string

/** What the table says of a document. */
type Facts = {
  id: string
  number: string | null
  title: string
  genre: Genre
  date: DocumentDate | null
  place: string | null
  from: readonly string[]
  to: readonly string[]
  subject: string | null
  pages: readonly PrintedPage[]
  begins: PageBound
  ends: PageBound
  source: Pick<SourceNote, 'citation' | 'marking'> | null
}

/** The table of the whole edition, in the order of the volumes. */
export function toFactsTable(catalogue: Catalogue, address: ToAddress = String): string {
  const rows = [...catalogue.values()].flatMap(({volume, documents}) =>
    Array.from(documents.values(), (entry) => toRow(volume, entry, address))
  )
  return toCsvFile([columns, ...rows])
}

/** The table of a volume, of its records. */
export function toVolumeTable(
  volume: Volume,
  documents: readonly Document[],
  address: ToAddress = String
): string {
  return toCsvFile([columns, ...documents.map((document) => toRow(volume, toFacts(document), address))])
}

function toFacts(document: Document): Facts {
  const {from, to} = correspondents(document)
  const names = (parties: readonly Party[]) => parties.map(({name, text}) => name ?? text)
  return {
    ...document,
    title: toText(document.title),
    place: document.place?.text ?? null,
    from: names(from),
    to: names(to)
  }
}

const columns = [
  ...['volume', 'id', 'number', 'kind', 'title', 'date', 'until', 'date certainty', 'place'],
  ...['from', 'to', 'subject', 'pages', 'repository', 'archive', 'classification', 'address']
]

function toRow(volume: Volume, facts: Facts, address: ToAddress): string[] {
  const {id, number, title, genre, date, place, from, to, subject, source} = facts
  return [
    volume.id,
    id,
    number ?? '',
    genre.kind,
    title,
    date?.iso ?? '',
    date?.end ?? '',
    date?.certainty ?? '',
    place ?? '',
    from.join('; '),
    to.join('; '),
    subject ?? '',
    formatBounds(facts),
    source?.citation?.repository ?? '',
    source?.citation?.parts.join(' › ') ?? '',
    source?.marking?.classification ?? '',
    address(formatAddress({volume: volume.id, part: id}))
  ]
}
