/** How full printed pages are: the words of a volume weighed, so that lost page breaks can be told. */
import type {Document} from '../../edition/document.ts'
import {toNumber} from '../../edition/pagination.ts'
import type {Node} from '../../edition/tree.ts'
import {toText, visit} from '../../edition/visit.ts'

/** What comes next in a document: words and what they fill of a page, a place between blocks, a page mark. */
type Item = {type: 'words'; weight: number} | {type: 'gap'} | {type: 'mark'; page: string}

/** What comes one after the other in a document. */
export type Flow = readonly Item[]

/** What a character of a note fills of a page, set smaller; and the lines that headings and blocks stand apart. */
const noteCharacter = 0.8
const headingSpace = 250
const blockSpace = 40

/** What pages of a volume hold: usually, and at most. */
export type PageSize = {usual: number; most: number}

/** Blocks between which a page may begin without a mark in raw text. */
const blocks = new Set(['paragraph', 'heading', 'tableRow', 'signature', 'dateline'])

/** The words, gaps and page marks of a document in reading order; a note fills the page that it is called on. */
export function toFlow({title, body, notes}: Document): Flow {
  const weights = new Map(notes.map((note) => [note.id, toText(note.body).length * noteCharacter]))
  const items: Item[] = []
  const enter = (node: Node): void => {
    if (blocks.has(node.type)) items.push({type: 'gap'}, {type: 'words', weight: blockSpace})
    if (node.type === 'pageBreak') items.push({type: 'mark', page: node.page})
    else if (node.type === 'noteCall') items.push({type: 'words', weight: weights.get(node.note) ?? 0})
    else if (node.type === 'text' || node.type === 'redaction')
      items.push({type: 'words', weight: node.value.length})
  }
  visit(title, enter)
  items.push({type: 'words', weight: headingSpace})
  visit(body, enter)
  return items
}

/** What a page usually holds, and from how many pages on a volume is its own measure. */
const usual = 3000
const enough = 20

/** How much more than usual a page may hold: of 2,757 pages of 22 volumes 5 hold more. */
const leeway = 1.2

/** How much of what they usually hold pages between two marks must hold together; with less the words say nothing. */
const leastTogether = 0.6

/** Whether words between two marks are enough for the pages that have lost their marks there. */
export function fills(weight: number, count: number, {usual}: PageSize): boolean {
  return weight >= leastTogether * usual * (count - 1)
}

/**
 * What a page of a volume holds, by those that have both marks in one document.
 *
 * Of the 135 in `frus1964-68v17`, half hold between 2,920 and 3,108, the fullest 3,286.
 */
export function pageSize(flows: readonly Flow[]): PageSize {
  const full: number[] = []
  for (const flow of flows) {
    let page: number | null = null
    let weight = 0
    for (const item of flow) {
      if (item.type === 'words') weight += item.weight
      if (item.type !== 'mark') continue
      const next = toNumber(item.page)
      if (page !== null && next === page + 1) full.push(weight)
      page = next
      weight = 0
    }
  }
  full.sort((a, b) => a - b)
  const middle = (full.length < enough ? undefined : full[Math.floor(full.length / 2)]) ?? usual
  return {usual: middle, most: leeway * middle}
}
