/** What a document is connected with, as lines of a list. */
import {formatAddress, historyStateGov, volumesPath, type Target} from '../edition/address.ts'
import type {Catalogue, DocumentEntry} from '../edition/catalogue.ts'
import type {Resolution} from '../edition/resolve.ts'
import {formatDates} from '../edition/date.ts'
import type {DocumentDate} from '../edition/document.ts'
import {sayPart, sayPlaces, type Citation} from './cited-places.ts'
import {formatNumber} from '../wording/document-name.ts'
import {join, plain, type Piece} from './piece.ts'
import {formatVolume, formatVolumeId, formatVolumeNumber} from '../wording/volume-name.ts'

/** A document, or another thing that is cited. */
export type Line = {
  /** With its stop; empty for what is no document of the edition. */
  number: string
  title: Piece
  date: DocumentDate | null
  /** What else is said of it. */
  remark: Piece[]
}

/** Whose page this is, and what else there is. */
export type Here = {entry: DocumentEntry; catalogue: Catalogue}

type Cited = {
  entry: DocumentEntry | null
  target: Omit<Target, 'note'>
  resolution: Extract<Resolution, {status: 'held' | 'elsewhere' | 'absent'}>
  citations: readonly Citation[]
}

/** What a document cites; after what is of volumes of the edition, the other volumes, a line each. */
export function toCitedLines(cited: readonly Cited[], here: Here): Line[] {
  const isElsewhere = ({resolution}: Cited) => resolution.status === 'elsewhere'
  const elsewhere = Map.groupBy(cited.filter(isElsewhere), ({target}) => target.volume)
  return [
    ...cited.filter((one) => !isElsewhere(one)).map((one) => toCitedLine(one, here)),
    ...Array.from(elsewhere, ([volume, parts]) => toVolumeLine(volume, parts, here))
  ]
}

/** A document that cites this one. */
export function toCitingLine(
  {entry, citations}: {entry: DocumentEntry; citations: readonly Citation[]},
  here: Here
): Line {
  return toLine(entry, here, sayPlaces(citations, {entry, isHere: false}, {entry: here.entry, isHere: true}))
}

/** A document, with its volume where that is another one. */
export function toLine(entry: DocumentEntry, here: Here, said: Piece[] = []): Line {
  const {volume, id, title, date} = entry
  return {
    number: formatNumber(entry),
    title: {text: title, path: formatAddress({volume, part: id})},
    // “Memorandum of Discussion at the 288th Meeting of the National Security Council, Washington, June 15, 1956”
    date: date && title.includes(formatDates(date)) ? null : date,
    remark: join([inVolume(volume, here), said], ' · ')
  }
}

/** A document of the edition, a page or a volume of it, or a part of such a volume that it lacks. */
function toCitedLine({entry, target, resolution, citations}: Cited, here: Here): Line {
  const places = sayPlaces(citations, {entry: here.entry, isHere: true}, entry && {entry, isHere: false})
  if (entry) return toLine(entry, here, places)
  const volume = here.catalogue.get(target.volume)?.volume
  const part = sayPart(target)
  const text = part ?? (volume ? formatVolume(volume) : target.volume)
  const title =
    resolution.status === 'held'
      ? {text, path: resolution.path}
      : {text: text + ', not in this edition', path: resolution.href}
  const remark = join([part === null ? [] : inVolume(target.volume, here), places], ' · ')
  return {number: '', title, date: null, remark}
}

/** A volume that the edition does not have: “Document 8, Document 9 in note 2; Page 7 in note 4”. */
function toVolumeLine(volume: string, parts: readonly Cited[], here: Here): Line {
  const said = parts.map(({target, resolution, citations}) => {
    const text = sayPart(target)
    const path = resolution.status === 'held' ? resolution.path : resolution.href
    return {
      part: text === null ? [] : [{text, path}],
      places: sayPlaces(citations, {entry: here.entry, isHere: true}, null)
    }
  })
  const byPlaces = Map.groupBy(said, ({places}) => places.map(({text}) => text).join(''))
  const rows = Array.from(byPlaces.values(), (same): Piece[] => {
    const named = same.map(({part}) => part)
    return join([join(named, ', '), same[0]?.places ?? []], ' ')
  })
  const title = {text: formatVolumeId(volume), path: historyStateGov + volumesPath + volume}
  return {number: '', title, date: null, remark: join(rows, '; ')}
}

function inVolume(id: string, {entry, catalogue}: Here): Piece[] {
  const volume = catalogue.get(id)?.volume
  return volume && id !== entry.volume ? [plain(formatVolumeNumber(volume))] : []
}
