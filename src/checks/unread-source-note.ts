import {top, type DocumentRule} from './rule.ts'

/** A sentence of the source note that no rule knew, or a source note without a place that was recognised. */
export const unreadSourceNote: DocumentRule = (document, file) => {
  const {source} = document
  if (!source) return
  const place = document.notes.find((note) => note.id === source.note)?.position ?? top
  const rule = {ruleId: 'unread-source-note', source: 'frus', place}
  for (const sentence of source.unparsed)
    file.message(
      'Unknown kind of sentence `' +
        sentence +
        '` in the source note, expected for example who drafted the document; it is shown as it stands',
      rule
    )
  if (!source.citation)
    file.message(
      'Missing archive or publication in the source note, expected for example `Department of State, Central Files`',
      rule
    )
}
