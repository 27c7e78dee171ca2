/** The documents that a link names, as entries of a list: what they are called is asked of the edition. */
import {formatDates} from '../../edition/date.ts'
import {findDocuments} from '../../search/page/take/listed-documents.ts'
import {formatVolumeByDate} from '../../wording/volume-name.ts'
import type {Entry} from './kept-list.ts'
import {formatHeading} from '../../wording/document-name.ts'

/** Entries in the order of the link, without documents that this edition does not have. */
export async function toEntries(
  places: readonly Pick<Entry, 'volume' | 'id'>[],
  site: string
): Promise<Entry[]> {
  const found = await findDocuments(places, site)
  return found.flatMap((listed) => {
    if (!listed) return []
    const {volume, document} = listed
    return {
      volume: volume.id,
      id: document.id,
      heading: formatHeading(document),
      about: [document.date ? formatDates(document.date) : 'undated', formatVolumeByDate(volume)].join(' · ')
    }
  })
}
