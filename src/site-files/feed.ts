/** The volumes of the edition as an Atom feed. */
import {x} from 'xastscript'
import {formatAddress, volumesPath} from '../edition/address.ts'
import type {Catalogue, VolumeEntry} from '../edition/catalogue.ts'
import type {Volume} from '../edition/volume.ts'
import {formatVolume} from '../wording/volume-name.ts'
import {toXmlFile} from '../formats/xml-file.ts'

/** Where the feed stands. */
export const feedPath = '/volumes.atom'

/**
 * The feed, the latest volume first. Its dates are the years of the title pages: when a volume came into this edition is
 * nowhere recorded, and a date of the build would make every volume new.
 */
export function toFeed(catalogue: Catalogue, absolute: (path: string) => string): string {
  const volumes = [...catalogue.values()].sort((a, b) => yearOf(b.volume) - yearOf(a.volume))
  const year = volumes[0] ? yearOf(volumes[0].volume) : first
  return toXmlFile(
    x('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en'}, [
      x('title', ['Foreign Relations of the United States']),
      x('subtitle', ['The volumes of this edition']),
      x('id', [absolute(volumesPath)]),
      x('link', {rel: 'self', type: 'application/atom+xml', href: absolute(feedPath)}),
      x('link', {rel: 'alternate', type: 'text/html', href: absolute(volumesPath)}),
      x('updated', [startOf(year)]),
      x('author', [x('name', ['Department of State'])]),
      ...volumes.map((entry) => toEntry(entry))
    ])
  )

  function toEntry({volume, documents}: VolumeEntry) {
    const address = absolute(formatAddress({volume: volume.id}))
    const held = documents.size + (documents.size === 1 ? ' document' : ' documents') + ' in this edition.'
    return x('entry', [
      x('title', [formatVolume(volume)]),
      x('id', [address]),
      x('link', {rel: 'alternate', type: 'text/html', href: address}),
      x('updated', [startOf(yearOf(volume))]),
      ...volume.editors.map((name) => x('author', [x('name', [name])])),
      x('summary', [held])
    ])
  }
}

/** The year of the title page; of a volume that has none, the first of the series: an entry without date is none. */
function yearOf({year = first}: Volume): number {
  return year
}

const first = 1861

function startOf(year: number): string {
  return year + '-01-01T00:00:00Z'
}
