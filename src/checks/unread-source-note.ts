import {top, type DocumentRule} from './rule.ts'

/** A sentence of the source note that no rule knew, or a source note without a place that was recognised. */
export const unreadSourceNote: DocumentRule = (document, file) => {
  const {source} = document
  if (!source) return
  const place = document.notes.find((note) => note.id === source.note)?.position ?? top
  const rule = {ruleId: 'unread-source-note', source: 'frus', place}
  for (const sentence of source.unparsed)
    file.message(
      'Unexpected sentence `' + sentence + '` in the source note, expected one of the known kinds',
      rule
    )
  if (!source.citation)
    file.message(
      'Unexpected source note without archive or publication, expected where the document lies',
      rule
    )
}
