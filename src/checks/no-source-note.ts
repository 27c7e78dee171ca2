import {genres} from '../edition/genre.ts'
import {readVolumeId} from '../edition/volume-id.ts'
import {startOf, type DocumentRule} from './rule.ts'

/** The first year whose volumes print where a paper lies, as a file number above its heading. */
const firstWithSource = 1906

/** A paper from an archive without the note that says where it lies. */
export const noSourceNote: DocumentRule = (document, file) => {
  if (document.source || !genres[document.genre.kind].archival) return
  if (Number.parseInt(readVolumeId(document.volume)?.subseries ?? '', 10) < firstWithSource) return
  const reason =
    'Unexpected ' + document.genre.kind + ' without source note, expected where the document lies'
  file.message(reason, {ruleId: 'no-source-note', source: 'frus', place: startOf(document)})
}
