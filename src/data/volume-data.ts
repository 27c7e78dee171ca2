/** What a volume publishes as data: files of each document, and all of it as one archive. */
import {toLine} from '../edition/characters.ts'
import {formatAddress} from '../edition/address.ts'
import type {VolumeEntry} from '../edition/catalogue.ts'
import type {Volume} from '../edition/volume.ts'
import {formatSeriesAndVolume} from '../citing/recommended-citation.ts'
import {toZippedBag} from './bag.ts'
import {toVolumeTable, type ToAddress} from './facts-table.ts'
import {dataFile, dataKinds, toSource, type DataKindName} from './kinds.ts'

/** A file by its path from the root of the site, without the stroke before it. */
export type SiteFile = [path: string, content: string | Uint8Array]

/**
 * The data files of a volume: those of its documents and of what it has besides in the kinds that are published, then the
 * archive, which has all records and the published kinds.
 *
 * `lines` are the records as lines of JSON, in the order of the entries. `address` makes addresses of paths, for the listing.
 */
export function* volumeFiles(
  entry: VolumeEntry,
  lines: {documents: readonly string[]; matter: readonly string[]},
  kinds: readonly DataKindName[],
  address?: ToAddress
): Generator<SiteFile> {
  const {volume, lists} = entry
  const files = new Map([
    ['documents.jsonl', lines.documents.join('')],
    ['documents.csv', toVolumeTable(entry, address)]
  ])
  if (lists) files.set('lists.json', JSON.stringify(lists, null, 2) + '\n')
  if (lines.matter.length > 0) files.set('parts.jsonl', lines.matter.join(''))
  const records = [
    ...Array.from(entry.matter.keys(), (id, index) => ({id, line: lines.matter[index] ?? ''})),
    ...Array.from(entry.documents.keys(), (id, index) => ({id, line: lines.documents[index] ?? ''}))
  ]
  for (const {id, line} of records) {
    const source = toSource(line, volume)
    for (const kind of kinds) {
      const text = dataKinds[kind].write(source)
      const name = dataFile(id, kind)
      // the archive has the records in one file, with more in them than beside the page
      if (kind !== 'json') files.set(kind + '/' + name, text)
      yield [formatAddress({volume: volume.id}).slice(1) + name, text]
    }
  }
  yield [archivePath(volume.id).slice(1), toZippedBag({name: volume.id, files, about: about(volume)})]
}

/** Where the archive of a volume stands. */
export function archivePath(volume: string): string {
  return formatAddress({volume}).replace(/\/$/u, '.zip')
}

/** Where the book of a volume stands, in an edition that publishes books. */
export function bookPath(volume: string): string {
  return formatAddress({volume}).replace(/\/$/u, '.epub')
}

function about(volume: Volume): [string, string][] {
  return [
    ['External-Identifier', volume.id],
    ['External-Description', toLine(formatSeriesAndVolume(volume))],
    ['Bag-Software-Agent', 'frus-edition']
  ]
}
