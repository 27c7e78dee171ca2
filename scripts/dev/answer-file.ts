/** The files of a site that are no pages of Astro: the search index, and data, which is made when it is asked for. */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {dataFile, dataKinds, toSource} from '../../src/data/kinds.ts'
import {factsTablePath, toFactsTable} from '../../src/data/facts-table.ts'
import {archivePath, bookPath} from '../../src/data/volume-data.ts'
import {formatAddress} from '../../src/edition/address.ts'
import type {Catalogue} from '../../src/edition/catalogue.ts'
import {findAway} from '../../src/epub/find-away.ts'
import {schemaFiles} from '../../src/formats/json.ts'
import {indexPath} from '../../src/search/format.ts'
import type {HeldPlace} from '../../src/store/open-held.ts'
import {openKept, type KeptVolume} from '../../src/store/store.ts'
import {bookFile} from '../build/book-file.ts'
import {toAddress, volumeFiles, type Wanted} from '../build/volume-files.ts'

/** A file that was asked for; `null` body: it is not there. */
export type Answer = {type: string; body: string | Uint8Array | null}

/** What answers: the volumes as they are now, the folder of the search index, and which data is published. */
export type Answering = {
  places: readonly HeldPlace[]
  site: string
  wanted: Wanted & {epub: boolean}
}

/** The file at a path from the root of the site, without the stroke before it; `null` where that is for others to answer. */
export function answerFile(path: string, {places, site, wanted}: Answering): Answer | null {
  if (path.startsWith(indexPath)) return {type: typeOf(path), body: readBelow(site, path)}
  if (path === factsTablePath.slice(1))
    return {type: 'text/csv', body: toFactsTable(catalogueOf(places), toAddress(wanted))}
  const schema = Object.hasOwn(schemaFiles, path) ? schemaFiles[path] : undefined
  if (schema) return {type: 'application/json', body: schema()}
  for (const place of places) {
    const {volume} = place
    if (path === archivePath(volume.id).slice(1)) {
      const files = [...volumeFiles(volume, keptAt(place), {...wanted, data: []})]
      return {type: 'application/zip', body: files.at(-1)?.[1] ?? null}
    }
    if (wanted.epub && path === bookPath(volume.id).slice(1)) {
      const kept = keptAt(place)
      const away = findAway({volume, documents: kept.entries, matter: kept.matter}, catalogueOf(places))
      return {type: 'application/epub+zip', body: bookFile(volume, kept, {...wanted, away})[1]}
    }
    const folder = formatAddress({volume: volume.id}).slice(1)
    if (path.startsWith(folder)) return answerDocument(path.slice(folder.length), place, wanted)
  }
  return null
}

function answerDocument(name: string, place: HeldPlace, {data}: Wanted): Answer | null {
  for (const kind of data) {
    const {end, type} = dataKinds[kind]
    const id = name.slice(0, -end.length)
    if (dataFile(id, kind) !== name) continue
    const line = keptAt(place).line(id)
    if (line !== null) return {type, body: dataKinds[kind].write(toSource(line, place.volume))}
  }
  return null
}

function catalogueOf(places: readonly HeldPlace[]): Catalogue {
  const volumes = places.map((place) => {
    const {entries: documents, matter} = keptAt(place)
    return {volume: place.volume, documents, matter}
  })
  return new Map(volumes.map((entry) => [entry.volume.id, entry]))
}

function readBelow(folder: string, path: string): Uint8Array | null {
  const at = join(folder, path)
  // never out of the folder
  if (path.split(/[\\/]/u).includes('..') || !existsSync(at) || !statSync(at).isFile()) return null
  return readFileSync(at)
}

function typeOf(path: string): string {
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
}

function keptAt({path, folder, volume}: HeldPlace): KeptVolume {
  const kept = openKept(path, {folder, described: null})
  if (!kept) throw new Error(`Missing \`${path}\`, expected what was read of \`${volume.id}\``)
  return kept
}
