/** Where a document stands: the path from the shelf down to it. */
import {formatAddress, volumesPath} from '../edition/address.ts'
import {isInside} from '../edition/catalogue.ts'
import type {Division, Volume} from '../edition/volume.ts'
import {formatNumberAndTitle, formatYears} from '../wording/volume-name.ts'

/** A step of the path, and where it leads. */
export type Step = {name: string; path: string}

/** Subseries, volume, and the divisions that hold a document, the widest first. */
export function toSteps(volume: Volume, document: string): Step[] {
  return [...volumeSteps(volume), ...divisionSteps(volume, divisionsAround(volume.divisions, document))]
}

/** Subseries and volume; “Volumes › 1884” of one that has neither number nor title. */
export function volumeSteps(volume: Volume): Step[] {
  const [years, name] = [formatYears(volume), formatNumberAndTitle(volume)]
  return [
    {name: years === name ? 'Volumes' : years || 'Volumes', path: volumesPath},
    {name, path: formatAddress({volume: volume.id})}
  ]
}

/** Divisions, without one that is as wide as the volume and has its name. */
export function divisionSteps(volume: Volume, divisions: readonly Division[]): Step[] {
  return divisions
    .filter(({title}) => title !== volume.title)
    .map(({id, title}) => ({name: title, path: formatAddress({volume: volume.id, part: id})}))
}

/** The divisions that hold a document, the widest first. */
export function divisionsAround(divisions: readonly Division[] | undefined, document: string): Division[] {
  const around = divisions?.find((division) => isInside(division, document))
  return around ? [around, ...divisionsAround(around.divisions, document)] : []
}
