import {startOf, type DocumentRule} from './rule.ts'

/** A document that neither its heading nor `volume.yaml` dates. Editorial notes have no date of their own. */
export const documentWithoutDate: DocumentRule = (document, file) => {
  if (document.date || document.genre.kind === 'editorial note') return
  const reason =
    'Missing date of document `' +
    document.id +
    '`, expected one in its heading, or under `documents` in `volume.yaml`'
  file.message(reason, {ruleId: 'document-without-date', source: 'frus', place: startOf(document)})
}
