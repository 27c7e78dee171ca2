/** Attached papers: everything from the line that says so to the next such line. */
import type {Block} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'

/**
 * The line above an attached paper.
 *
 * > [Enclosure]
 * > Attachment 1
 * > Tab A
 */
const rubric =
  /^\[?(?:Sub)?(?:Attachment|Enclosure|Annex|Appendix|Tab)(?: (?:No\. )?(?:\d{1,2}|[A-Z]|[IVX]{1,4}|“[A-Z]”|\([A-Z]\)))?(?:—Extracts?)?\]?$/u
/**
 * The line with place and date of an attached paper; those of documents are lost.
 *
 * > Washington, undated.
 * > Moscow, August 10, 1965.
 */
const dateline =
  /^\[?\p{Lu}[\p{L} .’-]{2,30},\]? (?:undated|\[?\p{Lu}[a-z]{2,8}\.? \d{1,2}, \d{4}\]?)(?:[,—] ?[^.]{1,20}(?:[ap]\. ?m)?)?\.?$/u
const longestRubric = 60
const longestHeading = 250
const sentenceEnd = /[.:;,?!][”)\]]*$/u

/** Gathers what follows such a line into attachments. */
export function gatherAttachments(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  let open: Block[] | null = null
  for (const [index, block] of blocks.entries()) {
    if (isRubric(block) && index < blocks.length - 1) {
      open = [block.type === 'paragraph' ? {...block, type: 'heading'} : block]
      result.push({type: 'attachment', children: open})
    } else (open ?? result).push(open ? opening(block, open) : block)
  }
  return result.map((block) => (block.type === 'attachment' ? {...block, ...around(block.children)} : block))
}

function isRubric(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  const isLong = block.children.some((node) => node.type === 'text' && node.value.length > longestRubric)
  return !isLong && rubric.test(toText(block.children))
}

/** The dateline and the heading of the paper, while nothing else stands between. */
function opening(block: Block, before: readonly Block[]): Block {
  if (
    block.type !== 'paragraph' ||
    !before.every(({type}) => type === 'heading' || type === 'dateline' || type === 'lacuna')
  )
    return block
  const words = toText(block.children)
  if (dateline.test(words)) return {...block, type: 'dateline'}
  const headings = before.filter(({type}) => type === 'heading').length
  return headings === 1 && words.length <= longestHeading && !sentenceEnd.test(words)
    ? {...block, type: 'heading'}
    : block
}

/** From the first block to the last. */
function around(blocks: readonly Block[]): Pick<Block, 'position'> {
  const start = blocks[0]?.position?.start
  const end = blocks.at(-1)?.position?.end
  return start && end ? {position: {start, end}} : {}
}
