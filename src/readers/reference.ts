/**
 * References in notes and text to documents, footnotes, pages and volumes.
 *
 * > see footnote 4, Document 60   Foreign Relations, 1964–1968, vol. XIII, Document 312   volume XIV
 */
import {volumeId} from './reference/volume-id.ts'

/** A reference and where it stands, in UTF-16 offsets. */
export type Found = {start: number; end: number; target: string}

/** Where a text stands: it decides what “this volume” and “footnote 4 above” mean. */
export type ReferenceContext = {volume: string; document: string; role: 'note' | 'text' | 'source'}

/** The references of a text, in order, not overlapping. */
export function findReferences(text: string, context: ReferenceContext): Found[] {
  if (context.role === 'source' && !text.includes(' ')) return []
  const found: Found[] = []
  for (const match of text.matchAll(phrase)) {
    const groups = match.groups ?? {}
    const end = match.index + match[0].length
    if (groups.years !== undefined && groups.volume !== undefined) {
      const id = volumeId({years: groups.years, volume: groups.volume, part: groups.part ?? null})
      if (id === null) continue
      const anchor =
        groups.there !== undefined
          ? '#d' + groups.there
          : groups.page !== undefined
            ? '#pg_' + groups.page
            : ''
      found.push({start: match.index, end, target: id + anchor})
    } else if (groups.note !== undefined && groups.of !== undefined)
      found.push({start: match.index, end, target: '#d' + groups.of + 'fn' + groups.note})
    else if (groups.document !== undefined)
      found.push({start: match.index, end, target: '#d' + groups.document})
  }
  return found
}

const phrase =
  /Foreign Relations, (?<years>\d{4}(?:[–-]\d{4})?), [Vv]ol(?:ume|\.) (?<volume>[IVXLC]+|E[–-]\d+)(?:, Part (?<part>\d+|[IVX]+))?(?:, (?:Document (?<there>\d+)|pp?\. (?<page>\d+)))?|footnote (?<note>\d+), Document (?<of>\d+)|Document (?<document>\d+)/gu
