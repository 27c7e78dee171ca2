import {startOf, type DocumentRule} from './rule.ts'

/** A heading whose number is not that of the document that `volume.yaml` says the file is. */
export const numberDiffers: DocumentRule = (document, file) => {
  // the second file of a number has its name after it: `d9-copy`
  const [id = ''] = document.id.split('-')
  if (document.number === null || 'd' + document.number === id) return
  const reason =
    'Unexpected number `' + document.number + '` in the heading of `' + document.id + '`, expected `'
  file.message(reason + document.id.slice(1) + '`, which `volume.yaml` gives this file', {
    ruleId: 'number-differs',
    source: 'frus',
    place: startOf(document)
  })
}
