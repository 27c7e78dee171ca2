/** What title pages of the series have, by the time of their volumes. */
import type {Volume} from '../../edition/volume.ts'
import {readVolumeId} from '../../edition/volume-id.ts'

/** Facts of a title page that not every volume of the series has, and the years from which its volumes have them. */
const since = new Map([
  // of 25 volumes of 1861–1936 none names an editor
  ['editors', 1948],
  // 1932, Volume I, General, is the first of the annual volumes with a title
  ['title', 1932]
])

/**
 * Whether the title page of a volume can be without a fact that later ones have. A volume of several years, or of a set, has
 * a title whatever its time: `The Lansing Papers, 1914–1920`.
 */
export function mayLack({id}: Volume, fact: string): boolean {
  const facts = readVolumeId(id)
  const year = since.get(fact)
  if (!facts || year === undefined || Number.parseInt(facts.subseries, 10) >= year) return false
  return fact !== 'title' || (facts.title === null && /^\d{4}$/u.test(facts.subseries))
}
