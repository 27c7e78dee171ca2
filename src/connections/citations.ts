/** Which document cites which, down to the note. */
import {parseTarget} from '../edition/address.ts'
import type {Catalogue, DocumentEntry, ReferenceEntry} from '../edition/catalogue.ts'

/** A citation: the document it stands in, and the reference as it stands there. */
export type Citing = {entry: DocumentEntry; reference: ReferenceEntry}

/** Volume and document (`frus1964-68v17#d67`) → what cites it, in the order of the series. */
export type Citations = ReadonlyMap<string, readonly Citing[]>

/** Every citation of the edition by the document that is cited. */
export function indexCitations(catalogue: Catalogue): Citations {
  const citations = new Map<string, Citing[]>()
  for (const {documents} of catalogue.values())
    for (const entry of documents.values())
      for (const reference of entry.references) {
        const target = parseTarget(reference.target, entry.volume)
        if (target?.document === undefined) continue
        const key = target.volume + '#' + target.document
        const citing = citations.get(key)
        if (citing) citing.push({entry, reference})
        else citations.set(key, [{entry, reference}])
      }
  return citations
}
