import {hasOtherNumber} from '../edition/document-number.ts'
import {isEarly} from '../edition/volume-id.ts'
import {startOf, type DocumentRule} from './rule.ts'

/**
 * A heading whose number is not that of the document that `volume.yaml` says the file is. Before 1948 the printed numbers are
 * others than those of the addresses, which count what is printed without a number as well.
 */
export const numberDiffers: DocumentRule = (document, file, {id}) => {
  if (!hasOtherNumber(document) || isEarly(id)) return
  const reason =
    'Unexpected number `' + document.number + '` in the heading of `' + document.id + '`, expected `'
  file.message(reason + document.id.slice(1) + '`, which `volume.yaml` gives this file', {
    ruleId: 'number-differs',
    source: 'frus',
    place: startOf(document)
  })
}
