/** The bulleted lists at the head of a body, before its prose. */
import type {Block, List} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'

/**
 * The lists at the head of a body with their places. Lines of the form may stand before and between them: a number, a
 * marking, time and place; print has a head over the first list of a run, where raw text has a gap.
 *
 * > | 57.  Memorandum of Conversation
 * > | US/MC/3
 * > |
 * > |  • Disarmament
 */
export function findHeadLists(body: readonly Block[]): [index: number, list: List][] {
  const found: [number, List][] = []
  let before: Block['type'] | null = null
  for (const [index, block] of body.entries()) {
    if (block.type === 'list') {
      if (block.style !== 'bulleted' && block.role === undefined) break
      if (block.role !== undefined || before === null || before === 'lacuna' || before === 'list')
        found.push([index, block])
      else break
    } else if (!isLineOfForm(block)) break
    if (block.type !== 'pageBreak' && block.type !== 'dateline') before = block.type
  }
  return found
}

/** How long a line of the form may be. */
const longestLine = 100

function isLineOfForm(block: Block): boolean {
  switch (block.type) {
    case 'lacuna':
    case 'pageBreak':
    case 'dateline':
      return true
    case 'paragraph':
    case 'heading':
      return toText([block]).length <= longestLine
    case 'list':
    case 'quotation':
    case 'table':
    case 'signature':
    case 'attachment':
      return false
  }
}
