import type {Node, PageBreak} from '../edition/tree.ts'
import {visit} from '../edition/visit.ts'
import {top, type DocumentsRule} from './rule.ts'

/**
 * A page mark with a lower number than one before it, in its document or in the one before.
 *
 * > conditions [Page 210] in Europe … political [Page 21] conditions
 */
export const pageOrder: DocumentsRule = (read) => {
  let last: string | null = null
  for (const {document, file} of read)
    for (const mark of marks(document.body)) {
      if (last !== null && isBefore(mark.page, last))
        file.message(
          'Unexpected page `' + mark.page + '` after page `' + last + '`, expected a higher number',
          {
            ruleId: 'page-order',
            source: 'frus',
            place: mark.position ?? top
          }
        )
      last = mark.page
    }
}

function marks(nodes: readonly Node[]): PageBreak[] {
  const found: PageBreak[] = []
  visit(nodes, (node) => {
    if (node.type === 'pageBreak') found.push(node)
  })
  return found
}

/** Whether both are plain numbers and the first is lower; roman and prefixed numbers are sequences of their own. */
function isBefore(page: string, other: string): boolean {
  return /^\d+$/u.test(page) && /^\d+$/u.test(other) && Number(page) < Number(other)
}
