/** Attached papers: everything from the line that says so to the next such line, papers attached to them within. */
import type {Attachment, Block, Paragraph} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import {findDate} from '../date.ts'
import {readHeading} from '../heading.ts'
import {isHeadingFor, rubricOf} from './head-forms.ts'

/** Words that a paper attached to another is called by. */
const kinds = '(?:Attachment|[EI]nclosure|Annex(?:ure)?|Appendix|Tab|Exhibit)'
/**
 * The line above an attached paper: in brackets, with whatever says which paper it is; or with its number alone.
 *
 * > [Inclosure 1 in No. 60.—Translation.]
 * > [Subenclosure 3—Memorandum]
 * > Attachment 1
 * > Annex No. 2.
 * > Appendix I to IC–166A
 */
const bracketed = new RegExp(
  `^\\[(?<sub>[Ss]ub-?)?(?<kind>${kinds})(?<rest>(?:[ ,.:—–-][^\\]\\n]{0,100})?)\\.?\\]\\.?$`,
  'iu'
)
const bare = new RegExp(
  `^\\[?(?<sub>Sub)?(?<kind>${kinds})(?<rest>(?: (?:No\\. ?)?(?:\\d{1,2}|[A-Z]|[IVX]{1,4}|“[A-Z]”|\\([A-Z]\\)))?(?: to \\p{Lu}{1,5}[–-]\\p{Lu}?\\d{1,4}\\p{Lu}?)?(?:—Extracts?)?)(?<stop>\\.?)\\]?$`,
  'u'
)
/** > EXHIBIT A. */
const capitals =
  /^(?<sub>SUB)?(?<kind>EXHIBIT|ANNEX|APPENDIX|INCLOSURE|ENCLOSURE)(?<rest> (?:No\. ?)?(?:\d{1,2}|[A-Z])(?: [A-Z])?)\.?$/u
/** > [Enclosure not printed.] */
const remark = /\b(?:printed|found|omitted|follows?|missing|see|attached|withheld|declassified)\b/iu
/** > [Inclosure 2 to inclosure 1 in No. 9.] */
const ofEnclosure = /\b(?:to|in|with) (?:sub-?)?(?:[ei]nclosure|annex|appendix)\b/iu
/**
 * The line with place and date of an attached paper; those of documents are lost.
 *
 * > Washington, undated.
 * > Moscow, August 10, 1965.
 */
const dateline =
  /^\[?\p{Lu}[\p{L} .’-]{2,30},\]? (?:undated|\[?\p{Lu}[a-z]{2,8}\.? \d{1,2}, \d{4}\]?)(?:[,—] ?[^.]{1,20}(?:[ap]\. ?m)?)?\.?$/u
/** > Memorandum.   Note verbale. */
const kindOfPaper =
  /^(?:Memorand|Note\b|Protocol|Decree|Law\b|Circular|Extract|Report|Statement|Affidavit|Proclamation|Treaty|List\b|Notice|Telegram|Convention|Agreement|Declaration|Order|Memorial)[^.:;]{0,80}\.?$|^Translation of [^.:;]{3,220}\.?$/iu
const longestRubric = 140
const longestHeading = 250
const sentenceEnd = /[.:;,?!][”)\]]*$/u

type Rubric = {isNested: boolean; isEnclosure: boolean; isAnnex: boolean}
type Open = {node: Attachment; rubric: Rubric}

/** Gathers what follows such a line into attachments, each with an address of its own: `enclosure-2`, within it `enclosure-2-1`. */
export function gatherAttachments(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  let open: Open[] = []

  for (const [index, block] of blocks.entries()) {
    const rubric = index < blocks.length - 1 ? rubricOfBlock(block) : null
    if (rubric) {
      open = open.slice(0, depthOf(rubric, open))
      const around = open.at(-1)?.node
      const first = block.type === 'paragraph' ? toType('heading', block) : block
      const node = newAttachment([first])
      ;(around?.children ?? result).push(node)
      open.push({node, rubric})
    } else {
      const inner = open.at(-1)?.node.children
      ;(inner ?? result).push(inner ? opening(block, inner) : block)
    }
  }
  return nameAttachments(result)
}

/** An attached paper of which nothing is known yet but its blocks. */
export function newAttachment(children: Block[]): Attachment {
  return {type: 'attachment', id: 'enclosure-0', from: [], to: [], children}
}

/** The words of a paragraph as a heading or a dateline, which stand where those always do. */
export function toType(type: 'heading' | 'dateline', {children, position}: Paragraph): Block {
  return {type, children, ...(position && {position})}
}

/** The blocks with an address for each attached paper, and what its heading and its dateline say of it. */
export function nameAttachments(blocks: readonly Block[], prefix = 'enclosure'): Block[] {
  let count = 0
  return blocks.map((block) => {
    if (block.type !== 'attachment') return block
    count++
    return complete(block, `${prefix}-${count}`)
  })
}

/** In how many papers a paper stands: one that is attached to another in that one, and an annex in the enclosure before it. */
function depthOf(rubric: Rubric, open: readonly Open[]): number {
  const enclosure = open.findLastIndex((one) => !one.rubric.isNested && !one.rubric.isAnnex)
  if (rubric.isNested) return enclosure + 1
  if (rubric.isAnnex && open[enclosure]?.rubric.isEnclosure) return enclosure + 1
  return 0
}

function rubricOfBlock(block: Block): Rubric | null {
  if (block.type !== 'paragraph' && block.type !== 'heading') return null
  if (block.children.some((node) => node.type === 'text' && node.value.length > longestRubric)) return null
  const words = toText(block.children)
  const groups = (bare.exec(words) ?? bracketed.exec(words) ?? capitals.exec(words))?.groups
  // “Attachment.” ends a sentence; with a number or in brackets it is a line of its own
  if (!groups || (groups.stop === '.' && groups.rest === '' && !words.startsWith('['))) return null
  const {kind = '', rest = '', sub} = groups
  if (remark.test(rest)) return null
  return {
    isNested: sub !== undefined || ofEnclosure.test(rest),
    isEnclosure: /^[ei]nclosure$/iu.test(kind),
    isAnnex: /^(?:annex(?:ure)?|appendix|exhibit)$/iu.test(kind)
  }
}

/** The dateline and the heading of the paper, while nothing else stands between. */
function opening(block: Block, before: readonly Block[]): Block {
  if (block.type !== 'paragraph' || !before.every(isOpening)) return block
  const words = toText(block.children)
  if (dateline.test(words)) return toType('dateline', block)
  const headings = before.filter(({type}) => type === 'heading').length
  return headings === 1 && isHeading(words) ? toType('heading', block) : block
}

function isHeading(words: string): boolean {
  if (words.length > longestHeading || rubricOf(words) !== null) return false
  return !sentenceEnd.test(words) || isHeadingFor(words) || kindOfPaper.test(words)
}

/** What may stand before the text of a paper; `[Translation.]` above its heading stays a paragraph. */
function isOpening(block: Block): boolean {
  if (block.type === 'paragraph') return rubricOf(toText(block.children)) !== null
  return block.type === 'heading' || block.type === 'dateline' || block.type === 'lacuna'
}

/** A paper with what its heading and its dateline say, and its place; so are those within. */
function complete(attachment: Attachment, id: string): Attachment {
  const children = nameAttachments(attachment.children, id)
  const [, heading] = children.filter(({type}) => type === 'heading')
  const words = heading?.type === 'heading' ? toText(heading.children) : ''
  const facts = isHeadingFor(words) ? readHeading(words) : null
  const line = children.find(({type}) => type === 'dateline')
  const date = line?.type === 'dateline' ? findDate(toText(line.children)) : null
  return {
    ...attachment,
    id,
    from: facts?.from ?? [],
    to: facts?.to ?? [],
    ...(date ? {date: {iso: date.iso, text: date.text}} : {}),
    children,
    ...around(children)
  }
}

/** From the first block to the last. */
function around(blocks: readonly Block[]): Pick<Block, 'position'> {
  const start = blocks[0]?.position?.start
  const end = blocks.at(-1)?.position?.end
  return start && end ? {position: {start, end}} : {}
}
