/** Which names as printed are one, by the time of their volumes. */
import {readVolumeId} from './volume-id.ts'

/** The years of a name that is printed in volumes of 1861 to 1932. */
const eras = [
  {first: 1861, last: 1899},
  {first: 1900, last: 1932}
] as const

/**
 * The time that a name as printed in a volume is of: “Mr. Adams” of 1861 and “Adams” of 1976 are two until something says
 * otherwise. It depends on the volume alone, so that no other volume moves the address of a name. `null` from 1933 on, and for
 * volumes that are not of the series.
 *
 * > frus1861 → 1861–1899   frus1918Russiav03 → 1900–1932   frus1964-68v17 → null
 */
export function nameEra(volume: string): string | null {
  const year = Number(readVolumeId(volume)?.subseries.slice(-4))
  const era = eras.find(({first, last}) => first <= year && year <= last)
  return era ? era.first + '–' + era.last : null
}
