/** Where a document stands: its number, and the path from the shelf down to it. */
import {formatAddress, volumesPath} from '../edition/address.ts'
import {isInside, type DocumentEntry} from '../edition/catalogue.ts'
import type {Document} from '../edition/document.ts'
import {addressNumber, hasOtherNumber, saidNumber} from '../edition/document-number.ts'
import type {Division, Volume} from '../edition/volume.ts'
import {formatNumberAndTitle, formatYears} from '../wording/volume-name.ts'

/** A step of the path, and where it leads. */
export type Step = {name: string; path: string}

/**
 * The number as printed with its stop; in brackets what is not printed, and only the address has; empty where there is none at
 * all.
 *
 * > 67.   [226]   125. [131]
 */
export function formatNumber(entry: Pick<DocumentEntry, 'id' | 'number'>): string {
  if (hasOtherNumber(entry)) return `${entry.number}. [${addressNumber(entry.id)}]`
  return (saidNumber(entry) ?? '') + (entry.number === null ? '' : '.')
}

/**
 * The number at the head of a document: as it is printed, and in brackets what only the address has; empty what is not there.
 *
 * > 67.   No. 501   No. 125. [131]   [226]
 */
export function headNumber(document: Pick<Document, 'id' | 'number' | 'numbering'>): {
  printed: string
  supplied: string
} {
  const {id, numbering} = document
  if (numbering === null) return {printed: '', supplied: formatNumber(document)}
  return {printed: numbering, supplied: hasOtherNumber(document) ? `[${addressNumber(id)}]` : ''}
}

/** A document in a line: “67. Memorandum From …”. */
export function formatHeading(entry: Pick<DocumentEntry, 'id' | 'number' | 'title'>): string {
  return [formatNumber(entry), entry.title].filter(Boolean).join(' ')
}

/** Subseries, volume, and the divisions that hold a document, the widest first. */
export function toSteps(volume: Volume, document: string): Step[] {
  return [...volumeSteps(volume), ...divisionSteps(volume, divisionsAround(volume.divisions, document))]
}

/** Subseries and volume. */
export function volumeSteps(volume: Volume): Step[] {
  return [
    {name: formatYears(volume) || 'Volumes', path: volumesPath},
    {name: formatNumberAndTitle(volume), path: formatAddress({volume: volume.id})}
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
