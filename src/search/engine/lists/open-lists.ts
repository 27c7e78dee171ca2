/** The lists of abbreviations and persons of an edition, loaded as far as they are needed. */
import {findEntries, type ListEntry} from '../../lists.ts'
import type {Index, Site} from '../files/open-index.ts'

/** Gives the entries of those keys that lists have. */
export type FindEntries = (keys: readonly string[]) => Promise<ReadonlyMap<string, ListEntry>>

/** The lists of the edition that an index is of; `null` where it has none. */
export function openLists({root, load}: Pick<Site, 'root' | 'load'>): FindEntries | null {
  const {lists} = root
  if (lists === undefined) return null
  return (keys) => findEntries(keys, (path) => load(lists + '/' + path))
}

/** What a volume is called; its id where the band that knows it could not be had. */
export function nameVolume(id: string, {parts}: Index): string {
  return parts.flatMap(({table}) => table.volumes).find((volume) => volume.id === id)?.short ?? id
}
