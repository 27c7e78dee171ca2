/** The order of a book: its divisions and documents as they stand in the volume, and what this edition lacks between them. */
import {formatAddress, parseAddress} from '../edition/address.ts'
import {ordinal, type DocumentEntry, type VolumeEntry} from '../edition/catalogue.ts'
import type {Division} from '../edition/volume.ts'
import {toContents, type Gap, type Line, type Section} from '../views/contents.ts'

/** A division or a document of the book, with its file. */
export type Part =
  | {type: 'division'; file: string; division: Division; gaps: Gap[]; parts: Part[]}
  | {type: 'document'; file: string; entry: DocumentEntry}

/** The divisions and documents of a volume, in the order of their numbers; each document once. */
export function toParts(entry: VolumeEntry): Part[] {
  const placed = new Set<string>()
  return toContents(entry).flatMap((section) => toPart(section, placed))
}

/** Divisions and documents in reading order, each division before what is in it. */
export function inOrder(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => (part.type === 'division' ? [part, ...inOrder(part.parts)] : [part]))
}

/** The file of a document in the folder of the book. */
export function documentFile(id: string): string {
  return `documents/${id}.xhtml`
}

/**
 * Where a path of the site leads in the book, from the file of a document; `null` where it leads out of it. `pages` names the
 * document on which a printed page begins.
 */
export function toInnerHref(path: string, volume: string, pages: ReadonlyMap<string, string>): string | null {
  const address = parseAddress(path)
  if (address?.volume !== volume) return null
  const {part, anchor} = address
  if (part === undefined) return '../title.xhtml'
  const page = /^pg_(?<page>.+)$/u.exec(part)?.groups?.page
  if (page !== undefined) {
    const document = pages.get(page)
    return document === undefined ? null : `${document}.xhtml#${part}`
  }
  return part + '.xhtml' + (anchor === undefined ? '' : '#' + anchor)
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
    return [{type: 'document', file: documentFile(entry.id), entry}]
  })
  if (division === null) return parts
  const gaps = lines.filter((line) => line.type === 'gap')
  return [{type: 'division', file: `divisions/${division.id}.xhtml`, division, gaps, parts}]
}

function startOf(line: Line): number {
  return line.type === 'gap' ? line.from : ordinal(line.entry.id)
}
