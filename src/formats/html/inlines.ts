/** Handlers for words. */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Redaction, Styled, Text} from '../../edition/tree.ts'
import {toHast} from './to-hast.ts'
import type {HtmlState} from './html-state.ts'

/** The element of each face. */
const faces = {
  italic: 'i',
  bold: 'b',
  'small-caps': 'span.small-caps',
  superscript: 'sup',
  subscript: 'sub',
  underline: 'u',
  strikethrough: 's'
} satisfies Record<Styled['style'], string>

/** Words, to the letter. */
export function text(node: Text): ElementContent[] {
  return [{type: 'text', value: node.value}]
}

/** Words in another face. */
export function styled(node: Styled, state: HtmlState): ElementContent[] {
  return [h(faces[node.style], toHast(node.children, state))]
}

/** What was not declassified, set apart from the words of the document. */
export function redaction(node: Redaction): ElementContent[] {
  return [h('span.redaction', node.value)]
}

/** A printed line break. */
export function lineBreak(): ElementContent[] {
  return [h('br')]
}
