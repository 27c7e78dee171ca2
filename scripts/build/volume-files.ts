/** The data files of a volume. */
import type {Volume} from '../../src/edition/volume.ts'
import type {DataKindName} from '../../src/data/kinds.ts'
import {volumeFiles as toVolumeFiles, type SiteFile} from '../../src/data/volume-data.ts'
import type {KeptVolume} from '../../src/store/store.ts'

/** What is published of a volume as data: the kinds of file of a document, and where the site stands. */
export type Wanted = {data: readonly DataKindName[]; base: string; site: string | null}

/** The files by their paths in the site. */
export function volumeFiles(volume: Volume, kept: KeptVolume, wanted: Wanted): Generator<SiteFile> {
  const {entries: documents, matter} = kept
  const lines = {documents: kept.lines(), matter: kept.matterLines()}
  return toVolumeFiles({volume, documents, matter}, lines, wanted.data, toAddress(wanted))
}

/** Addresses of paths of a site, as files that are taken away hold them: none where its origin is not known. */
export function toAddress({base, site}: Pick<Wanted, 'base' | 'site'>): (path: string) => string {
  return (path) => (site === null ? '' : new URL(base + path.slice(1), site).href)
}
