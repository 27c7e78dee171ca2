import {parseTarget} from '../edition/address.ts'
import type {Catalogue, VolumeEntry} from '../edition/catalogue.ts'
import {resolve, type Resolution} from '../edition/resolve.ts'

/** A target outside of a volume, and where it leads. */
export type Away = [target: string, resolution: Resolution]

/** Where the references of a volume lead that point at other volumes of the edition, in order, each target once. */
export function findAway({volume, documents, matter}: VolumeEntry, catalogue: Catalogue): Away[] {
  const found = new Map<string, Resolution>()
  for (const {references} of [...documents.values(), ...matter.values()])
    for (const {target} of references) {
      const other = parseTarget(target, volume.id)?.volume
      if (other === undefined || other === volume.id || !catalogue.has(other) || found.has(target)) continue
      found.set(target, resolve(catalogue, volume.id, target))
    }
  return [...found]
}
