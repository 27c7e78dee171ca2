/** What documents cite and are cited by, in words: what is named, and where. */
import {formatAddress, type Target} from '../edition/address.ts'
import type {DocumentEntry, ReferenceEntry} from '../edition/catalogue.ts'
import {join, plain, type Piece} from './piece.ts'

/** A reference, and what it names. */
export type Citation = {reference: ReferenceEntry; target: Target}

/** A document on one side of a citation, and whether it is the one whose page this is. */
export type Side = {entry: DocumentEntry; isHere: boolean}

/** Where a document cites another: “in note 2, which cites its note 4; paragraph 3”. */
export function sayPlaces(citations: readonly Citation[], citing: Side, cited: Side | null): Piece[] {
  const places = Map.groupBy(citations, ({reference}) => sayPlace(reference))
  const rows = Array.from(places, ([text, here]): Piece[] => {
    const anchor = here[0]?.reference.anchor ?? null
    const named = new Map(
      here.flatMap(({target}) => sayNamed(target, cited) ?? []).map((piece) => [piece.text, [piece]])
    )
    const which = named.size === 0 ? [] : [plain(', which cites '), ...join([...named.values()], ' and ')]
    return [{text, path: anchor === null ? null : pathTo(citing, anchor)}, ...which]
  })
  return [plain('in '), ...join(rows, '; ')]
}

function sayPlace({note, anchor}: ReferenceEntry): string {
  if (note?.kind === 'source') return 'the source note'
  if (note) return note.label === null ? 'a note without number' : 'note ' + note.label
  return anchor === null ? 'the text' : 'paragraph ' + anchor.slice(1)
}

/** What is named of a document, where that is not all of it. */
function sayNamed({note, page}: Target, cited: Side | null): Piece | null {
  if (note !== undefined) {
    const text = cited?.isHere ? `note ${note} of this document` : `its note ${note}`
    const anchor = cited?.entry.notes.get(note)
    return {text, path: cited && anchor !== undefined ? pathTo(cited, anchor) : null}
  }
  return page === undefined || !cited ? null : {text: 'page ' + page, path: pathTo(cited, 'pg_' + page)}
}

function pathTo({entry: {volume, id}, isHere}: Side, anchor: string): string {
  return isHere ? '#' + anchor : formatAddress({volume, part: id, anchor})
}

/** What is named of a volume: “Document 312”, “Page 12”; `null` where it is all of it. */
export function sayPart({document, page}: Omit<Target, 'note'>): string | null {
  if (document !== undefined) return 'Document ' + document.slice(1)
  return page === undefined ? null : 'Page ' + page
}
