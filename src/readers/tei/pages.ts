/** The printed pages of a document, whose marks TEI has all. */
import type {Document, PrintedPage} from '../../edition/document.ts'
import type {Node} from '../../edition/tree.ts'
import {visit} from '../../edition/visit.ts'

type Pages = Pick<Document, 'pages' | 'begins' | 'ends'>

/** The pages of a document, from the page whose mark stands last before it. */
export function readPages(parts: Pick<Document, 'title' | 'body' | 'notes'>, before: string | null): Pages {
  const {title, body, notes} = parts
  const marks = marksIn([...title, ...body], notes)
  const isMarked = beginsWithMark(parts)
  const start = isMarked ? null : before
  const pages: PrintedPage[] = [
    ...(start === null ? [] : [{page: start, basis: 'begun' as const}]),
    ...marks.map((page) => ({page, basis: 'marked' as const}))
  ]
  const known = pages.filter(({page}, index) => pages.findIndex((other) => other.page === page) === index)
  const bound = (page: string | undefined): Document['begins'] =>
    page === undefined ? {status: 'unknown'} : {status: 'known', page, basis: 'marks'}
  // words before the first mark, and no mark before them: of their page nobody says the number
  const begins = isMarked || start !== null ? bound(known[0]?.page) : bound(undefined)
  return {pages: known, begins, ends: bound(known.at(-1)?.page)}
}

/** Whether a page begins at the head of a document, or between that and its text. */
function beginsWithMark({title, body}: Pick<Document, 'title' | 'body'>): boolean {
  return body[0]?.type === 'pageBreak' || title[0]?.type === 'pageBreak'
}

/** The marks in reading order; those of a note where it is called. */
function marksIn(nodes: readonly Node[], notes: Document['notes']): string[] {
  const marks: string[] = []
  const byId = new Map(notes.map((note) => [note.id, note.body]))
  const collect = (nodes: readonly Node[]): void => {
    visit(nodes, (node) => {
      if (node.type === 'pageBreak') marks.push(node.page)
      if (node.type !== 'noteCall') return
      const body = byId.get(node.note)
      byId.delete(node.note)
      if (body) collect(body)
    })
  }
  collect(nodes)
  return marks
}
