import {pageMarks} from '../edition/pagination.ts'
import {top, type DocumentsRule} from './rule.ts'

/**
 * A page whose number differs from that of another in capitals only: on Windows and macOS both have one folder.
 *
 * > [Page XIII] … [Page xiii]
 */
export const pageCapitals: DocumentsRule = (read) => {
  const spellings = new Map<string, string>()
  for (const {document, file} of read)
    for (const {page, position} of pageMarks(document)) {
      const other = spellings.get(page.toLowerCase()) ?? page
      spellings.set(page.toLowerCase(), other)
      if (other === page) continue
      const reason =
        `Unexpected page \`${page}\` beside page \`${other}\`, expected numbers that differ in more than ` +
        'capitals: they are one folder on Windows and macOS'
      file.message(reason, {ruleId: 'page-capitals', source: 'frus', place: position ?? top})
    }
}
