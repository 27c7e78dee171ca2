/** The lists of abbreviations and persons of all volumes as files, for whoever types one of them. */
import type {Catalogue} from '../../edition/catalogue.ts'
import {listPiece, listRoot, type ListEntry} from '../lists.ts'
import {listAbbreviations} from './list-abbreviations.ts'
import {listPersons, type DescribedPerson} from './list-persons.ts'

/** A piece is closed when it has about so many letters; compressed it is about 5 KB. */
const full = 16_000

/**
 * The files of the lists by their paths in their folder, not compressed; none where no volume has a list. The same catalogue makes
 * the same bytes.
 */
export function writeLists(
  catalogue: Catalogue,
  people: readonly DescribedPerson[]
): Map<string, Uint8Array> {
  const entries = new Map<string, ListEntry>()
  for (const [key, entry] of [...listAbbreviations(catalogue), ...listPersons(catalogue, people)])
    entries.set(key, {...entries.get(key), ...entry})
  const pieces = toPieces([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
  if (pieces.length === 0) return new Map()
  const firsts = pieces.map(({firstKey}) => firstKey)
  return new Map([
    [listRoot, encode(JSON.stringify(firsts))],
    ...pieces.map(({lines}, number) => [listPiece(number), encode('[' + lines.join(',\n') + ']')] as const)
  ])
}

function toPieces(entries: readonly [string, ListEntry][]): {firstKey: string; lines: string[]}[] {
  const pieces: {firstKey: string; lines: string[]}[] = []
  let size = Infinity
  for (const [key, entry] of entries) {
    if (size > full) {
      pieces.push({firstKey: key, lines: []})
      size = 0
    }
    const line = JSON.stringify([key, entry])
    pieces.at(-1)?.lines.push(line)
    size += line.length
  }
  return pieces
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
