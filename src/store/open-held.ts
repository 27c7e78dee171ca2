/** An edition that was read: what a build reads once and every process of it then takes from the store. */
import {readFileSync} from 'node:fs'
import {findPermalinks} from '../corpus/find-permalinks.ts'
import type {Catalogue, VolumeEntry} from '../edition/catalogue.ts'
import type {Volume} from '../edition/volume.ts'
import type {Permalinks} from '../permalinks/follow.ts'
import {readPermalinks} from '../permalinks/read-permalinks.ts'
import {openKept, type KeptVolume} from './store.ts'

/** Where a volume was read to, with its facts. */
export type HeldPlace = {volume: Volume; folder: string; path: string}

/** What one process of a build tells the others: the content folder, and where its volumes were read to. */
export type Held = {content: string; volumes: HeldPlace[]}

/** An edition as pages ask it. */
export type HeldEdition = {
  catalogue: Catalogue
  permalinks: Permalinks
  /** The volumes in the store, by id. */
  kept: ReadonlyMap<string, KeptVolume>
}

/** The volumes of the edition that was opened last, by their paths: the name of a file says what is in it. */
let opened: ReadonlyMap<string, KeptVolume> = new Map()

/** Opens an edition that was read; of one that was opened before, only the volumes that changed. */
export function openHeld({content, volumes}: Held): HeldEdition {
  const kept = new Map<string, KeptVolume>()
  const catalogue = new Map<string, VolumeEntry>()
  for (const {volume, folder, path} of volumes) {
    const open = opened.get(path) ?? openKept(path, {folder, described: null})
    if (!open) throw new Error(`Missing \`${path}\`, expected what was read of \`${volume.id}\`: build again`)
    kept.set(volume.id, open)
    catalogue.set(volume.id, {volume, documents: open.entries, matter: open.matter})
  }
  opened = new Map(Array.from(kept.values(), (volume) => [volume.path, volume]))
  return {catalogue, permalinks: readPermalinks(catalogue, findPermalinks(content)), kept}
}

/** The edition that a file names. */
export function openHeldFile(path: string): HeldEdition {
  return openHeld(JSON.parse(readFileSync(path, 'utf8')) as Held)
}
