/** The kinds of documents, and the words that they were read from. */
import {listEntries, type Catalogue, type DocumentEntry} from '../edition/catalogue.ts'
import {GenreKind} from '../edition/genre.ts'
import {tally, type Tally} from './tally.ts'
import {toSlug} from './slug.ts'

/** Under which all kinds stand. */
export const kindsPath = '/kinds/'

/** A kind of document. */
export type Kind = {
  kind: GenreKind
  /** The words of the headings; documents whose kind was inferred without words are not among them. */
  words: Tally
  entries: DocumentEntry[]
}

/** Kinds by the last step of their address, the commonest first; those without documents are left out. */
export type Kinds = ReadonlyMap<string, Kind>

/** The address of a kind. */
export function kindPath(kind: GenreKind): string {
  return kindsPath + toSlug(kind) + '/'
}

/** Every kind of document that an edition has. */
export function indexKinds(catalogue: Catalogue): Kinds {
  const entries = listEntries(catalogue)
  const byKind = Map.groupBy(entries, ({genre}) => genre.kind)
  const kinds = GenreKind.options.flatMap((kind): Kind[] => {
    const here = byKind.get(kind)
    return here ? [{kind, words: tally(here.flatMap(({genre}) => genre.text ?? [])), entries: here}] : []
  })
  return new Map(
    kinds.sort((a, b) => b.entries.length - a.entries.length).map((kind) => [toSlug(kind.kind), kind])
  )
}
