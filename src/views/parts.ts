/** The parts of a long document, to go to one of them: its headings and attachments, and its printed pages. */
import type {Document, PrintedPage} from '../edition/document.ts'
import {toText, visit} from '../edition/visit.ts'

/** A heading in the text, and the paragraph that it stands before, which has an address that lasts. */
export type Part = {name: string; anchor: string}

/** What a document can be entered by; each list is empty where it would help nobody. */
export type Parts = {sections: Part[]; pages: PrintedPage[]}

/** From how many headings, and from how many pages on, a list of them is worth its place. */
const fewest = {sections: 2, pages: 5}

/** The sections and the pages of a document. */
export function toParts({body, pages}: Pick<Document, 'body' | 'pages'>): Parts {
  const sections = findSections(body)
  return {
    sections: sections.length < fewest.sections ? [] : sections,
    pages: pages.length < fewest.pages ? [] : pages
  }
}

/** Headings in the order of the text; those of one place in a line, those without words below them left out. */
function findSections(body: Document['body']): Part[] {
  const parts: Part[] = []
  let paragraphs = 0
  let names: string[] = []
  visit(body, (node) => {
    if (node.type === 'heading') names.push(toText(node.children))
    if (node.type !== 'paragraph') return
    paragraphs++
    if (names.length > 0) parts.push({name: names.join(' · '), anchor: 'p' + paragraphs})
    names = []
  })
  return parts
}
