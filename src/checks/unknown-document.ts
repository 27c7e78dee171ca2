import {isPlanned} from '../edition/catalogue.ts'
import type {SuppliedRule} from './rule.ts'

/**
 * Facts in `volume.yaml` about a document that neither a file nor the table of contents has. One whose file is not there is a
 * `missing-file`.
 */
export const unknownDocument: SuppliedRule = (volume, {file, whereKey}, read) => {
  const ids = new Set(read.map(({document}) => document.id))
  for (const [id, {file: name}] of Object.entries(volume.documents)) {
    const isNamed = volume.divisions.length > 0 && isPlanned(volume, id)
    if (ids.has(id) || isNamed || name !== undefined) continue
    file.message('Unknown document `' + id + '`, expected one that a file or a division of the volume has', {
      ruleId: 'unknown-document',
      source: 'frus',
      place: whereKey(['documents', id])
    })
  }
}
