/**
 * Names of persons and abbreviations: what the list of the volume says of one opens where it stands, without a script.
 *
 * The words stay words, to be marked, copied and read aloud. A button lies upon them that opens the explanation, which stands
 * once, below the document. Only the first of a name or abbreviation is shown, read aloud and reached by the keyboard: of a
 * name that stands there twenty times, the others answer to who points at them.
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Mention} from '../../edition/tree.ts'
import {toText} from '../../edition/visit.ts'
import type {HtmlState} from './html-state.ts'
import {holdsMark} from './reference.ts'
import {toHast} from './to-hast.ts'

/** What a list says of a person or an abbreviation, and where more stands. */
export type Explanation = {
  /** The key in the list, which is the anchor here as well: `p_RD1`. */
  id: string
  /** As the list prints it. */
  name: string
  /** As the list prints it; empty where it says nothing. */
  text: string
  /** Where it leads: the entry in the list, the page of the person. */
  ways: {text: string; path: string}[]
}

/** What there is to say of a name or an abbreviation; `null` where no list has it. */
export type Explain = (mention: Mention) => Explanation | null

/** A name or an abbreviation, with a button where a list explains it. Words with a mark in them are left alone. */
export function mention(node: Mention, state: HtmlState): ElementContent[] {
  const words = toHast(node.children, state)
  const explanation = node.children.some(holdsMark) ? null : (state.explain?.(node) ?? null)
  if (!explanation) return words
  const {id} = explanation
  const isFirst = !state.explained.has(id)
  state.explained.set(id, explanation)
  const printed = toText(node.children)
  const label = (node.person === undefined ? 'What is ' : 'Who is ') + printed + '?'
  const shown = isFirst ? {ariaLabel: label} : {tabIndex: -1, ariaHidden: 'true'}
  return [
    h('span', {class: isFirst ? 'listed first' : 'listed'}, [
      ...words,
      h('button', {type: 'button', popoverTarget: id, ...shown})
    ])
  ]
}

/** What was said, in the order in which it was first asked for. */
export function explanations({explained, href}: HtmlState): Element[] {
  return Array.from(explained.values(), ({id, name, text, ways}) =>
    h('div.explanation', {id, popover: 'auto'}, [
      h('p', [h('b', name), text === '' ? '' : ': ' + text]),
      ...(ways.length === 0
        ? []
        : [
            h(
              'p.leads',
              ways.flatMap(({text, path}, index) => [
                index > 0 ? ' · ' : '',
                h('a', {href: href(path)}, text)
              ])
            )
          ])
    ])
  )
}
