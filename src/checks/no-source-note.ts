import type {GenreKind} from '../edition/document.ts'
import {top, type DocumentRule} from './rule.ts'

/** Kinds that come from an archive and say so; public texts and editorial notes have no source note. */
const archival = new Set<GenreKind>([
  'airgram',
  'backchannel message',
  'briefing paper',
  'despatch',
  'instruction',
  'intelligence estimate',
  'intelligence report',
  'memorandum',
  'memorandum for the record',
  'memorandum of conversation',
  'memorandum of discussion',
  'telegram',
  'telephone conversation'
])

/** A paper from an archive without the note that says where it lies. */
export const noSourceNote: DocumentRule = (document, file) => {
  if (document.source || !archival.has(document.genre.kind)) return
  const reason =
    'Unexpected ' + document.genre.kind + ' without source note, expected where the document lies'
  file.message(reason, {ruleId: 'no-source-note', source: 'frus', place: top})
}
