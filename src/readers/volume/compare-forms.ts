/**
 * The words of a document in raw text against those of the same document in TEI. Raw text loses some of them by rule; where it
 * has lost no others, both say the same.
 */
import type {Document, Rubric} from '../../edition/document.ts'
import type {Block, Inline} from '../../edition/tree.ts'

/** What raw text loses by rule. */
export const losses = ['dateline', 'list head', 'label', 'table head', 'heading', 'closing'] as const
export type Loss = (typeof losses)[number]

/** What two forms of a document have not in common. */
export type FormComparison = {
  /** What raw text lost by rule, and how often. */
  lost: ReadonlyMap<Loss, number>
  /** The words of both where they first differ otherwise. */
  difference: {text: string; tei: string} | null
}

/** A stretch of words, without white space, and what it is where raw text may lose it. */
type Piece = {words: string; loss: Loss | null}

/** Compares number, heading and text, without notes and marks; white space and the form of quotation marks say nothing. */
export function compareForms(text: Document, tei: Document): FormComparison {
  const words = piecesOf(text)
    .map((piece) => piece.words)
    .join('')
  return align(words, piecesOf(tei))
}

/** How the pieces up to one may lie in the text: where they end, and what was lost of them. */
type Way = {lost: readonly Loss[]}

/** How many ways are followed at one time. */
const mostWays = 32

/** Lays the pieces of the TEI on the words of the text, so that the fewest are lost. */
function align(words: string, pieces: readonly Piece[]): FormComparison {
  let ways = new Map<number, Way>([[0, {lost: []}]])
  for (const {words: piece, loss} of pieces) {
    const next = new Map<number, Way>()
    const add = (end: number, way: Way): void => {
      const other = next.get(end)
      if (!other || other.lost.length > way.lost.length) next.set(end, way)
    }
    for (const [end, way] of ways) {
      if (words.startsWith(piece, end)) add(end + piece.length, way)
      if (loss !== null) add(end, {lost: [...way.lost, loss]})
    }
    if (next.size === 0) return differ(words, Math.max(...ways.keys()), piece)
    ways = new Map([...next].sort(([, a], [, b]) => a.lost.length - b.lost.length).slice(0, mostWays))
  }
  const whole = ways.get(words.length)
  if (!whole) return differ(words, Math.max(...ways.keys()), '')
  return {lost: count(whole.lost), difference: null}
}

function count(lost: readonly Loss[]): Map<Loss, number> {
  const counts = new Map<Loss, number>()
  for (const loss of lost) counts.set(loss, (counts.get(loss) ?? 0) + 1)
  return counts
}

/** How many characters of a difference are shown. */
const shown = 40

function differ(words: string, at: number, piece: string): FormComparison {
  const rest = words.slice(at)
  let same = 0
  while (same < piece.length && piece[same] === rest[same]) same++
  const from = Math.max(0, same - shown / 4)
  const cut = (text: string): string => text.slice(from, from + shown)
  return {lost: new Map(), difference: {text: cut(rest), tei: cut(piece)}}
}

function piecesOf({numbering, rubrics, title, body}: Document): Piece[] {
  const above = (place: Rubric['above']): string =>
    rubrics.map((line) => (line.above === place ? wordsOf(line.children) : '')).join('')
  const head = above('number') + (numbering ?? '') + above('heading') + wordsOf(title)
  const pieces = [{words: head, loss: null}, ...body.flatMap(toPieces)]
  return pieces.map(({words, loss}) => ({words: normal(words), loss})).filter(({words}) => words !== '')
}

function normal(words: string): string {
  return words.replace(/\s/gu, '').replace(/['‘]/gu, '’').replace(/[“"]/gu, '”')
}

/**
 * What stands before an item that is printed as a paragraph.
 *
 * > 1. The Communists already exercise …   (a) Renewed attention …   — The State Department spokesman
 */
const enumerator = /^[“"]?(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,6})[.)](?=\s|$)|[—–•-](?=\s))/u

/** > Sincerely,   Very truly yours,   With warm regards,   Faithfully yours, */
const closing =
  /^(?:(?:Very |Most )?(?:[Ss]incerely|[Rr]espectfully|[Tt]ruly|[Ff]aithfully|[Cc]ordially)|With (?:warm|best|kind)|Yours )[^.]{0,40}$/u

/** A caption or numeral that stands in the middle of its line. */
const longestHeading = 120

function toPieces(block: Block): Piece[] {
  switch (block.type) {
    case 'dateline':
      return [{words: wordsOf(block.children), loss: 'dateline'}]
    case 'paragraph':
    case 'heading':
      return toParagraph(wordsOf(block.children), block.type)
    case 'signature':
      return [{words: wordsOf(block.children), loss: null}]
    case 'attachment':
    case 'quotation':
      return block.children.flatMap(toPieces)
    case 'list':
      return [
        {words: wordsOf(block.head ?? []), loss: 'list head'},
        ...block.children.flatMap((item): Piece[] => [
          {words: item.label ?? '', loss: 'label'},
          ...item.children.flatMap(toPieces)
        ])
      ]
    case 'table':
      return [
        {words: wordsOf(block.head ?? []), loss: 'table head'},
        ...block.children.flatMap((row) =>
          row.children.map(({children}): Piece => ({words: wordsOf(children), loss: null}))
        )
      ]
    case 'lacuna':
    case 'pageBreak':
      return []
  }
}

function toParagraph(words: string, type: 'paragraph' | 'heading'): Piece[] {
  const label = enumerator.exec(words)?.[0] ?? ''
  const rest = words.slice(label.length)
  const loss =
    type === 'heading' && words.length <= longestHeading ? 'heading' : closing.test(words) ? 'closing' : null
  return [
    {words: label, loss: 'label'},
    {words: rest, loss}
  ]
}

function wordsOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? wordsOf(node.children) : ' '))
    .join('')
}
