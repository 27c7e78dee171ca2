import type {Catalogue} from '../edition/catalogue.ts'
import type {Volume} from '../edition/volume.ts'

/** A volume that prints lists: how many entries each has, and the divisions that they stand in. */
export type ListedVolume = {
  volume: Volume
  persons: number
  terms: number
  sections: {persons: string | null; terms: string | null}
}

/** The volumes of an edition that print lists of persons or abbreviations, in the order of the series. */
export function listedVolumes(catalogue: Catalogue): ListedVolume[] {
  return [...catalogue.values()].flatMap(({volume, lists}) => {
    if (!lists) return []
    const {persons, terms} = lists
    const sections = {persons: persons[0]?.section ?? null, terms: terms[0]?.section ?? null}
    return [{volume, persons: persons.length, terms: terms.length, sections}]
  })
}

/**
 * The volumes whose lists may help where a volume prints none: those of the same subseries, which are about the same years and
 * offices. Nothing says that they are about the same persons.
 */
export function listsNearby(catalogue: Catalogue, {id, subseries}: Volume): ListedVolume[] {
  if (subseries === undefined || catalogue.get(id)?.lists) return []
  return listedVolumes(catalogue).filter(({volume}) => volume.subseries === subseries)
}
