/** Where a document stands: its number, and the path from the shelf down to it. */
import {formatAddress, volumesPath} from '../edition/address.ts'
import {isInside, ordinal, type DocumentEntry} from '../edition/catalogue.ts'
import type {Division, Volume} from '../edition/volume.ts'
import {formatYears} from './volume-name.ts'

/** A step of the path, and where it leads. */
export type Step = {name: string; path: string}

/** The number as printed with its stop; in brackets where it is not printed, and only the address has it. */
export function formatNumber({id, number}: Pick<DocumentEntry, 'id' | 'number'>): string {
  return number === null ? `[${ordinal(id)}]` : number + '.'
}

/** Subseries, volume, and the divisions that hold a document, the widest first. */
export function toSteps(volume: Volume, document: string): Step[] {
  return [...volumeSteps(volume), ...divisionSteps(volume, divisionsAround(volume.divisions, document))]
}

/** Subseries and volume. */
export function volumeSteps(volume: Volume): Step[] {
  return [
    {name: formatYears(volume), path: volumesPath},
    {name: volume.number + ', ' + volume.title, path: formatAddress({volume: volume.id})}
  ]
}

/** Divisions, without one that is as wide as the volume and has its name. */
export function divisionSteps(volume: Volume, divisions: readonly Division[]): Step[] {
  return divisions
    .filter(({title}) => title !== volume.title)
    .map(({id, title}) => ({name: title, path: formatAddress({volume: volume.id, part: id})}))
}

function divisionsAround(divisions: readonly Division[] | undefined, document: string): Division[] {
  const around = divisions?.find((division) => isInside(division, document))
  return around ? [around, ...divisionsAround(around.divisions, document)] : []
}
