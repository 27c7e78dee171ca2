import {resolve} from '../edition/resolve.ts'
import {top, type CatalogueRule} from './rule.ts'

/** A reference to a document or note that a held volume has no place for, or a target that is none. */
export const referenceMissing: CatalogueRule = (catalogue, fileOf) => {
  for (const {documents, matter} of catalogue.values())
    for (const entry of [...documents.values(), ...matter.values()])
      for (const {target, note, place} of entry.references) {
        const {status} = resolve(catalogue, entry.volume, target)
        if (status !== 'missing' && status !== 'malformed') continue
        const expected =
          status === 'missing' ? 'a document or note of this edition' : 'a target such as `#d60`'
        const where = note === null ? '' : ' in note `' + note.id + '`'
        fileOf(entry)?.message(
          'Unexpected reference to `' + target + '`' + where + ', expected ' + expected,
          {
            ruleId: status === 'missing' ? 'reference-missing' : 'reference-malformed',
            source: 'frus',
            place: place ?? top
          }
        )
      }
}
