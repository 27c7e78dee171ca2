/** A catalogue of volumes with lists, for tests of what the search makes of them. */
import {indexPeople} from '../../../src/connections/people.ts'
import type {Catalogue, DocumentEntry, RoleEntry} from '../../../src/edition/catalogue.ts'
import {noLists, partName} from '../../../src/edition/lists.ts'
import {Volume} from '../../../src/edition/volume.ts'
import {writeLists} from '../../../src/search/index/write-lists.ts'
import {findEntries, type ListEntry} from '../../../src/search/lists.ts'

/** What the lists of a volume have, and who is sender of its documents. */
export type Given = {terms?: [string, string][]; persons?: [string, string][]; senders?: string[]}

/** A catalogue of such volumes. */
export function toCatalogue(volumes: Record<string, Given>): Catalogue {
  return new Map(
    Object.entries(volumes).map(([id, {terms = [], persons = [], senders = []}]) => [
      id,
      {
        volume: Volume.parse({id}),
        documents: new Map(senders.map((name, index) => ['d' + (index + 1), toEntry(id, name)])),
        matter: new Map(),
        lists: {
          ...noLists,
          terms: terms.map(([term, meaning], index) => ({id: 't_' + index, term, meaning, section: 'terms'})),
          persons: persons.map(([name, description], index) => ({
            ...{id: 'p_' + index, name, ...partName(name), description},
            section: 'persons'
          }))
        }
      }
    ])
  )
}

function toEntry(volume: string, name: string): DocumentEntry {
  const roles: RoleEntry[] = [{role: 'from', party: {text: 'Mr. ' + name, name}}]
  return {volume, roles} as DocumentEntry
}

/** The files of the lists of such volumes. */
export function toFiles(volumes: Record<string, Given>): Map<string, Uint8Array> {
  const catalogue = toCatalogue(volumes)
  return writeLists(catalogue, indexPeople(catalogue).all)
}

/** A way to find entries in files; `loaded` are the paths that it asked for. */
export function openFiles(files: ReadonlyMap<string, Uint8Array>): {
  find: (keys: readonly string[]) => Promise<Map<string, ListEntry>>
  loaded: Set<string>
} {
  const loaded = new Set<string>()
  const load = (path: string): Promise<Uint8Array> => {
    loaded.add(path)
    return Promise.resolve(files.get(path) ?? new Uint8Array())
  }
  return {find: (keys) => findEntries(keys, load), loaded}
}
