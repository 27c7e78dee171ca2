/** Addresses in words. */
import {noteLabel, type Address} from '../edition/address.ts'
import type {Catalogue} from '../edition/catalogue.ts'

/** “note 4”, “page 207”, “paragraph 3”, “the source note” */
export function sayAnchor(anchor: string): string {
  if (anchor === 'source') return 'the source note'
  if (anchor.startsWith('pg_')) return 'page ' + anchor.slice(3)
  if (anchor.startsWith('p')) return 'paragraph ' + anchor.slice(1)
  const label = noteLabel(anchor.slice(2))
  return label === null ? 'an unnumbered note' : 'note ' + label
}

/** “document 67”, “page 207”, “part ch3”; “the volume” where there is none. */
export function sayPart(part: string | undefined): string {
  if (part === undefined) return 'the volume'
  if (part.startsWith('pg_')) return 'page ' + part.slice(3)
  return isDocument(part) ? 'document ' + part.slice(1) : 'part ' + part
}

/** Whether a part of a volume is a document, by its id: d67, and not ch3 or preface. */
export function isDocument(part: string): boolean {
  return /^d\d/u.test(part)
}

/** “note 4 of document 68”; with the volume, but for who comes from an address in the same. */
export function sayPlace(
  {volume, part, anchor}: Address,
  from: Address | null,
  catalogue: Catalogue
): string {
  const other = catalogue.get(volume)?.volume
  const known = [other?.subseries, other?.number, other?.title].filter(Boolean).join(', ')
  const name = known === '' ? `volume ${volume}` : known
  const isHere = volume === from?.volume
  if (part === undefined) return isHere ? 'the volume' : name
  const steps = [anchor === undefined ? [] : sayAnchor(anchor), sayPart(part), isHere ? [] : name]
  return steps.flat().join(' of ')
}
