import {isPlanned} from '../edition/catalogue.ts'
import {startOf, type DocumentRule} from './rule.ts'

/** A document for which the table of contents has no place. */
export const documentOutsideDivisions: DocumentRule = (document, file, volume) => {
  if (isPlanned(volume, document.id)) return
  const reason =
    'Unexpected document `' +
    document.id +
    '` outside every division, expected it in one of `divisions` in `volume.yaml`'
  file.message(reason, {ruleId: 'document-outside-divisions', source: 'frus', place: startOf(document)})
}
