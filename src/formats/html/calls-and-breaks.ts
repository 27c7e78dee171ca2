/**
 * Handlers for marks: note calls and page breaks. Their numbers are no words of the text.
 *
 * What is shown of them comes from an attribute, by the style sheet: no browser copies it, finds it, or trips over it between
 * two words. The same number in `unstyled` is for programs that read no style sheet.
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Node, NoteCall, PageBreak} from '../../edition/tree.ts'
import type {HtmlState} from './html-state.ts'

/** A call as printed, a link to its note. The first call of a note is `#fnref2`, a second one `#fnref2_2`. */
export function noteCall(node: NoteCall, state: HtmlState): ElementContent[] {
  const called = state.notes.get(node.note)
  if (!called) return []
  const {note, anchor, calls, doubts} = called
  const id = 'fnref' + anchor + (calls.length === 0 ? '' : '_' + (calls.length + 1))
  const doubtful = node.certainty === 'doubtful'
  calls.push(id)
  if (doubtful) doubts.push(node.doubt ?? 'The place of the call was inferred and leaves doubt.')

  const name = (note.kind === 'source' ? 'source note ' : 'footnote ') + (note.label ?? '')
  const label = note.label ?? '*'
  return [
    h('sup.call', {id}, [
      h(
        'a',
        {
          class: doubtful ? 'doubtful' : undefined,
          href: '#fn' + anchor,
          role: 'doc-noteref',
          ariaLabel: name.trim() + (doubtful ? ', place in doubt' : ''),
          dataLabel: label
        },
        unstyled(`[${label}]`)
      )
    ])
  ]
}

/** The place where a printed page begins: an anchor, and its number, which hangs in the margin. */
export function pageBreak({page, word}: PageBreak): ElementContent[] {
  if (word === undefined) return pageMark(page, 'page')
  return word === 'one'
    ? markWithin(page)
    : pageMark(page, 'page doubtful', 'In doubt: what stands before and after may be one word')
}

/** The page on which the document begins, or those of which it is one; a number that is inferred stands in brackets. */
export function firstPage(state: HtmlState): ElementContent[] {
  const {first} = state
  state.first = null
  if (!first) return []
  const {page, name, how} = first
  if (how === 'begun') return pageMark(page, 'page begun', 'The page on which this begins; its mark is above')
  const title =
    how === 'certain'
      ? 'Inferred: the page on which the document begins'
      : name === page
        ? 'Inferred: the page before the first mark; the document may begin before it'
        : 'Inferred: the document begins on one of these pages; the source lost their marks'
  return pageMark(page, 'page inferred', title, name)
}

/** The marks that stand before words: of the page on which all begins, and of those that begin right before the block. */
export function marksHere(state: HtmlState): ElementContent[] {
  return [...firstPage(state), ...state.waiting.splice(0).flatMap(pageBreak)]
}

/**
 * Whether a mark between blocks goes to the words of the block behind it; alone it would have a line of its own. Before a table
 * it stays, and where a lost page is said behind it.
 */
export function goesToWords(
  index: number,
  nodes: readonly Node[],
  state: Pick<HtmlState, 'inText' | 'lost'>
): boolean {
  const [mark, next] = nodes.slice(index, index + 2)
  if (!state.inText || mark?.type !== 'pageBreak' || !next || state.lost.has(mark)) return false
  return next.type === 'pageBreak' ? goesToWords(index + 1, nodes, state) : beginsWithWords(next)
}

function beginsWithWords(node: Node): boolean {
  if (ofWords.has(node.type) || (node.type === 'list' && node.head !== undefined)) return true
  return ofBlocks.has(node.type) && 'children' in node && node.children.slice(0, 1).some(beginsWithWords)
}

const ofWords: ReadonlySet<Node['type']> = new Set(['paragraph', 'heading', 'signature', 'dateline'])
const ofBlocks: ReadonlySet<Node['type']> = new Set(['list', 'listItem', 'quotation', 'attachment'])

function pageMark(page: string, className: string, title?: string, name = page): ElementContent[] {
  const id = 'pg_' + page
  return [
    h('span', {class: className, id}, [
      h('span', {role: 'separator', ariaLabel: say(name)}, unstyled(`[${say(name)}] `)),
      // for the eye and the mouse: who listens hears the name of the mark, who types finds the pages under “Cite”
      h('a', {href: '#' + id, title, ariaHidden: 'true', tabIndex: -1, dataLabel: name})
    ])
  ]
}

/** A mark inside a word: the word goes on behind it at once. */
function markWithin(page: string): ElementContent[] {
  const id = 'pg_' + page
  const title = 'Inferred: the page begins inside a word'
  return [
    h('span.page.within', {id}, [
      h('span', {role: 'separator', ariaLabel: say(page)}, unstyled(`[${say(page)}]`)),
      h('a', {href: '#' + id, title, ariaHidden: 'true', tabIndex: -1, dataLabel: page})
    ])
  ]
}

/** > page 207   one of pages 11–13 */
function say(name: string): string {
  return (/\d–\d/u.test(name) ? 'one of pages ' : 'page ') + name
}

/** Words that only programs without style sheets show: text browsers, reader views. */
export function unstyled(words: string): Element {
  return h('span.unstyled', words)
}
