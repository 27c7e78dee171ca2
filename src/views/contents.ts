/** The table of contents of a volume: its divisions, the documents that are held, and the gaps between them. */
import {isInside, ordinal, type DocumentEntry, type VolumeEntry} from '../edition/catalogue.ts'
import type {Division} from '../edition/volume.ts'
import {formatCount} from '../wording/count.ts'
import {capitalize} from '../wording/say-words.ts'

/** Documents that the volume has and this edition lacks: the numbers of the first and the last. */
export type Gap = {from: number; to: number}

/** A line of the contents. */
export type Line = {type: 'document'; entry: DocumentEntry} | ({type: 'gap'} & Gap)

/** A division with its lines; those of the divisions inside it are theirs. */
export type Section = {
  /** `null`: documents that no division claims. */
  division: Division | null
  lines: Line[]
  sections: Section[]
  /** How many documents it holds, those of the divisions inside it included. */
  held: number
}

/** The contents of a volume. */
export function toContents({volume, documents}: VolumeEntry): Section[] {
  const entries = [...documents.values()]
  const sections = volume.divisions.map((division) => toSection(division, entries))
  const loose = entries.filter(({id}) => !volume.divisions.some((division) => isInside(division, id)))
  if (loose.length === 0) return sections
  const lines = loose.map((entry): Line => ({type: 'document', entry}))
  return [...sections, {division: null, lines, sections: [], held: loose.length}]
}

/** A division of the volume with its lines. */
export function toSection(division: Division, entries: readonly DocumentEntry[]): Section {
  const inside = entries.filter(({id}) => isInside(division, id))
  const divisions = division.divisions ?? []
  const own = inside.filter(({id}) => !divisions.some((part) => isInside(part, id)))
  return {
    division,
    lines: toLines(division, own),
    sections: divisions.map((part) => toSection(part, entries)),
    held: inside.length
  }
}

/** How many documents the volume has, as its table of contents says; never fewer than are held. */
export function countDocuments({volume, documents}: VolumeEntry): number {
  const listed = volume.divisions.reduce((sum, {documents}) => sum + span(documents[0], documents[1]), 0)
  return Math.max(listed, documents.size)
}

/** “2 of 211 documents”, “all 9 documents”, “both documents”; “6 documents” where no table of contents says how many the volume has. */
export function formatHeld(entry: VolumeEntry): string {
  const {size} = entry.documents
  if (!saysTotal(entry)) return formatCount(size, 'document')
  if (size === countDocuments(entry)) return sayAll(size)
  return `${count.format(size)} of ${formatCount(countDocuments(entry), 'document')}`
}

/** “2 of 211 documents are in this edition”, “All 9 documents are …”, “Both documents are …”; “6 documents in this edition” where no total is known. */
export function formatHeldHere(entry: VolumeEntry): string {
  const {size} = entry.documents
  if (!saysTotal(entry)) return formatCount(size, 'document') + ' in this edition'
  const all = countDocuments(entry)
  if (size === all) return capitalize(sayAll(all)) + (all === 1 ? ' is' : ' are') + ' in this edition'
  return `${count.format(size)} of ${formatCount(all, 'document')} ${size === 1 ? 'is' : 'are'} in this edition`
}

const count = new Intl.NumberFormat('en-US')

/** “its one document”, “both documents”, “all 9 documents” */
function sayAll(documents: number): string {
  if (documents === 1) return 'its one document'
  return documents === 2 ? 'both documents' : `all ${count.format(documents)} documents`
}

/** Whether the divisions say how many documents the volume has: those outside of them are in no total. */
function saysTotal({volume, documents}: VolumeEntry): boolean {
  const {divisions} = volume
  if (divisions.length === 0) return false
  return [...documents.keys()].every((id) => divisions.some((division) => isInside(division, id)))
}

/** The divisions of a volume, those inside others after them. */
export function listDivisions(divisions: readonly Division[]): {division: Division; around: Division[]}[] {
  return divisions.flatMap((division) => [
    {division, around: []},
    ...listDivisions(division.divisions ?? []).map(({division: inner, around}) => ({
      division: inner,
      around: [division, ...around]
    }))
  ])
}

/** Whether the title of a division is a summary of what it holds, and set as text. */
export function isSummary({title}: Division): boolean {
  return title.length > longestTitle
}

const longestTitle = 120

/** “Documents 1–8”, “Document 5” */
export function formatGap({from, to}: Gap): string {
  return from === to ? `Document ${from}` : `Documents ${from}–${to}`
}

function span(first: string, last: string): number {
  return ordinal(last) - ordinal(first) + 1
}

/** Held documents and the gaps between them; numbers of the divisions inside are not missed here. */
function toLines(
  {documents: [first, last], divisions = []}: Division,
  own: readonly DocumentEntry[]
): Line[] {
  const held = new Map<number, DocumentEntry[]>()
  for (const entry of own) held.set(ordinal(entry.id), [...(held.get(ordinal(entry.id)) ?? []), entry])
  const lines: Line[] = []
  for (let number = ordinal(first); number <= ordinal(last); number++) {
    const here = held.get(number)
    if (here) lines.push(...here.map((entry): Line => ({type: 'document', entry})))
    else if (!divisions.some((part) => isInside(part, 'd' + number))) extend(lines, number)
  }
  return lines
}

function extend(lines: Line[], number: number): void {
  const line = lines.at(-1)
  if (line?.type === 'gap' && line.to === number - 1) line.to = number
  else lines.push({type: 'gap', from: number, to: number})
}
