/** What title pages of the series have, by the time of their volumes. */
import type {Volume} from '../../edition/volume.ts'
import {isEarly, readVolumeId} from '../../edition/volume-id.ts'

/** The first year whose annual volumes have titles: 1932, Volume I, General. */
const firstWithTitle = 1932

/**
 * Whether the title page of a volume can be without a fact that later ones have. A volume of several years, or of a set, has
 * a title whatever its time: `The Lansing Papers, 1914–1920`.
 */
export function mayLack({id}: Volume, fact: string): boolean {
  const facts = readVolumeId(id)
  if (fact === 'editors') return isEarly(id)
  return fact === 'title' && facts?.title === null && Number(facts.subseries) < firstWithTitle
}
