/**
 * The order of a book: its divisions, documents and other parts as they stand in the volume, and what this edition lacks between
 * them.
 */
import {formatAddress, parseAddress} from '../edition/address.ts'
import {ownPages, type MatterEntry} from '../edition/matter-entry.ts'
import {ordinal, type DocumentEntry, type VolumeEntry} from '../edition/catalogue.ts'
import type {Division} from '../edition/volume.ts'
import {toContents, type Gap, type Line, type Section} from '../views/contents.ts'

/** A division, a document or another part of the book, with its file. */
export type Part =
  | {type: 'division'; file: string; division: Division; gaps: Gap[]; parts: Part[]}
  | {type: 'document'; file: string; entry: DocumentEntry}
  | {type: 'matter'; file: string; entry: MatterEntry}

/** Front matter, the divisions and documents in the order of their numbers, back matter; each document once. */
export function toParts(entry: VolumeEntry): Part[] {
  const placed = new Set<string>()
  const parts = toContents(entry).flatMap((section) => toPart(section, placed))
  const matter = ownPages(entry)
  const inBody = matter.filter(({region}) => region === 'body')
  const at = (region: MatterEntry['region']) => matter.filter((part) => part.region === region).map(toMatter)
  return [
    ...at('front'),
    ...inBody.filter(({after}) => after === null || !placed.has(after)).map(toMatter),
    ...withMatter(parts, inBody),
    ...at('back')
  ]
}

/** Parts with those behind documents that follow them, in the same division. */
function withMatter(parts: readonly Part[], matter: readonly MatterEntry[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.type === 'division') return [{...part, parts: withMatter(part.parts, matter)}]
    return [part, ...matter.filter(({after}) => after === part.entry.id).map(toMatter)]
  })
}

function toMatter(entry: MatterEntry): Part {
  return {type: 'matter', file: `matter/${entry.id}.xhtml`, entry}
}

/** All parts in reading order, each division before what is in it. */
export function inOrder(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => (part.type === 'division' ? [part, ...inOrder(part.parts)] : [part]))
}

/** The id of what a part is in the volume. */
export function idOf(part: Part): string {
  return part.type === 'division' ? part.division.id : part.entry.id
}

/** Where things are in a book: the file of each document and part, and that in which each printed page begins, by their ids. */
export type BookPlaces = {files: ReadonlyMap<string, string>; pages: ReadonlyMap<string, string>}

/** Where a path of the site leads in the book, from a file in a folder of it; `null` where it leads out of the book. */
export function toInnerHref(path: string, volume: string, {files, pages}: BookPlaces): string | null {
  const address = parseAddress(path)
  if (address?.volume !== volume) return null
  const {part, anchor} = address
  if (part === undefined) return '../title.xhtml'
  const page = /^pg_(?<page>.+)$/u.exec(part)?.groups?.page
  const file = files.get(page === undefined ? part : (pages.get(page) ?? ''))
  if (file === undefined) return null
  const place = page === undefined ? anchor : part
  return '../' + file + (place === undefined ? '' : '#' + place)
}

/** The path of the volume in the site. */
export function volumePath({volume}: Pick<VolumeEntry, 'volume'>): string {
  return formatAddress({volume: volume.id})
}

function toPart({division, lines, sections}: Section, placed: Set<string>): Part[] {
  const rows = [
    ...lines.map((line) => ({line, at: startOf(line)})),
    ...sections.map((section) => ({section, at: ordinal(section.division?.documents[0] ?? '')}))
  ].sort((a, b) => a.at - b.at)
  const parts = rows.flatMap((row): Part[] => {
    if ('section' in row) return toPart(row.section, placed)
    if (row.line.type === 'gap' || placed.has(row.line.entry.id)) return []
    const {entry} = row.line
    placed.add(entry.id)
    return [{type: 'document', file: `documents/${entry.id}.xhtml`, entry}]
  })
  if (division === null) return parts
  const gaps = lines.filter((line) => line.type === 'gap')
  return [{type: 'division', file: `divisions/${division.id}.xhtml`, division, gaps, parts}]
}

function startOf(line: Line): number {
  return line.type === 'gap' ? line.from : ordinal(line.entry.id)
}
