/** The book of a volume. */
import type {VolumeEntry} from '../../src/edition/catalogue.ts'
import type {Volume} from '../../src/edition/volume.ts'
import type {Away} from '../../src/epub/find-away.ts'
import {toEpub} from '../../src/epub/to-epub.ts'
import {bookPath, type SiteFile} from '../../src/data/volume-data.ts'
import type {KeptVolume} from '../../src/store/store.ts'
import {toAddress, type Wanted} from './volume-files.ts'

/** What a book is made of besides its volume: where the site stands, and where references out of the volume lead. */
export type WantedBook = Pick<Wanted, 'base' | 'site'> & {away: readonly Away[]}

/** The file by its path in the site. */
export function bookFile(volume: Volume, kept: KeptVolume, {base, site, away}: WantedBook): SiteFile {
  const entry: VolumeEntry = {volume, documents: kept.entries, matter: kept.matter}
  const address = site === null ? null : toAddress({base, site})
  return [
    bookPath(volume.id).slice(1),
    toEpub({entry, documents: kept.documents(), parts: kept.parts(), away, address})
  ]
}
