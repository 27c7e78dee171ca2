/**
 * Handlers for marks: note calls and page breaks. Their numbers are no words of the text.
 *
 * What is shown of them comes from an attribute, by the style sheet: no browser copies it, finds it, or trips over it between
 * two words. The same number in `unstyled` is for programs that read no style sheet.
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {NoteCall, PageBreak} from '../../edition/tree.ts'
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
export function pageBreak({page}: PageBreak): ElementContent[] {
  return pageMark(page, 'page')
}

/** The page before the first mark; its number is inferred and stands in brackets. */
export function firstPage(state: HtmlState): ElementContent[] {
  const page = state.first
  state.first = null
  return page === null ? [] : pageMark(page, 'page inferred', 'Inferred: the page before the first mark')
}

function pageMark(page: string, className: string, title?: string): ElementContent[] {
  const id = 'pg_' + page
  return [
    h('span', {class: className, id}, [
      h('span', {role: 'separator', ariaLabel: 'page ' + page}, unstyled(`[page ${page}] `)),
      // for the eye and the mouse: who listens hears the name of the mark, who types finds the pages under “Cite”
      h('a', {href: '#' + id, title, ariaHidden: 'true', tabIndex: -1, dataLabel: page})
    ])
  ]
}

/** Words that only programs without style sheets show: text browsers, reader views. */
export function unstyled(words: string): Element {
  return h('span.unstyled', words)
}
