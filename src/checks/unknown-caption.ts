import {top, type DocumentRule} from './rule.ts'

/**
 * A handling caption that is not in the list of known ones: new to the list, or a misprint.
 *
 * > Source: Department of State, Central Files, POL 1 US. Secret; Limidis.
 */
export const unknownCaption: DocumentRule = (document, file) => {
  const {source} = document
  if (!source?.marking) return
  const place = document.notes.find((note) => note.id === source.note)?.position ?? top
  for (const {value, raw} of source.marking.distribution)
    if (value === null)
      file.message(
        'Unknown handling caption `' +
          raw +
          '`, expected one such as `Exdis` or `Limdis`; it is shown as it stands',
        {
          ruleId: 'unknown-caption',
          source: 'frus',
          place
        }
      )
}
