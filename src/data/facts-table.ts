/** The facts of documents as a table, a row for each: of the whole edition, or of a volume. */
import type {Catalogue, DocumentEntry, VolumeEntry} from '../edition/catalogue.ts'
import {formatAddress} from '../edition/address.ts'
import type {Volume} from '../edition/volume.ts'
import {formatBounds} from '../wording/page-bounds.ts'
import {toCsvFile} from '../wording/csv.ts'

/** Where the table of the edition stands. */
export const factsTablePath = '/data/documents.csv'

/** The address of a path of the site; empty where nobody said at which site the edition is published. */
export type ToAddress = (path: string) => string

/** The table of the whole edition, in the order of the volumes. */
export function toFactsTable(catalogue: Catalogue, address: ToAddress = String): string {
  return toCsvFile([columns, ...[...catalogue.values()].flatMap((entry) => toRows(entry, address))])
}

/** The table of a volume. */
export function toVolumeTable(entry: VolumeEntry, address: ToAddress = String): string {
  return toCsvFile([columns, ...toRows(entry, address)])
}

function toRows({volume, documents}: VolumeEntry, address: ToAddress): string[][] {
  return Array.from(documents.values(), (entry) => toRow(volume, entry, address))
}

const columns = [
  ...['volume', 'id', 'number', 'serial', 'kind', 'title', 'date', 'until', 'date certainty', 'place'],
  ...['from', 'to', 'subject', 'pages', 'repository', 'repository inferred', 'archive'],
  ...['classification', 'address']
]

function toRow(volume: Volume, facts: DocumentEntry, address: ToAddress): string[] {
  const {id, number, serial, title, genre, date, place, from, to, subject, source} = facts
  return [
    volume.id,
    id,
    number ?? '',
    serial ?? '',
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
    source?.citation?.inferred ?? '',
    source?.citation?.parts.join(' › ') ?? '',
    source?.marking?.classification ?? '',
    address(formatAddress({volume: volume.id, part: id}))
  ]
}
