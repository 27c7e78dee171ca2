/**
 * White space of a file → white space of words: line ends and indentation become single spaces, and none stands at the ends
 * of a block, around a line break, or before a note call.
 *
 * > (<persName>⏎    <hi rend="italic">Rusk</hi>⏎  </persName>)  →  (Rusk)
 */
import type {Inline, Text} from '../../edition/tree.ts'

/** Words as they are printed, from words as they stand in the file; `indents` are texts that only show how tags nest. */
export function tidyWords(nodes: readonly Inline[], indents: ReadonlySet<Inline>): Inline[] {
  const state: State = {last: '', open: null, owed: false, indent: false}
  const tidied = tidy(nodes, indents, state)
  trimEnd(state)
  return dropEmpty(tidied)
}

type State = {
  /** The last character; empty at the start of a line. */
  last: string
  /** The last text, where nothing but calls stands behind it. */
  open: Text | null
  /** A space that stood before a note call goes behind it. */
  owed: boolean
  /** White space between tags, which is a space only between words. */
  indent: boolean
}

const space = /[ \t\r\n]+/gu
const opening = /[([“‘]/u
const closing = /^[)\].,;:’”?!]/u

function tidy(nodes: readonly Inline[], indents: ReadonlySet<Inline>, state: State): Inline[] {
  return nodes.map((node): Inline => {
    switch (node.type) {
      case 'text':
        return indents.has(node) ? indent(state) : text(node, state)
      case 'lineBreak':
        trimEnd(state)
        Object.assign(state, {last: '', open: null, owed: false, indent: false})
        return node
      case 'noteCall':
        if (state.last === ' ' || state.indent) {
          trimEnd(state)
          state.owed = state.last !== ''
          state.indent = false
        }
        return node
      case 'pageBreak': {
        if (state.indent && state.last !== '') state.owed = true
        state.indent = false
        return node
      }
      case 'redaction':
        return node
      case 'styled':
      case 'mention':
      case 'reference':
        return {...node, children: tidy(node.children, indents, state)}
    }
  })
}

function indent(state: State): Text {
  state.indent = state.last !== '' && state.last !== ' '
  return {type: 'text', value: ''}
}

function text(node: Text, state: State): Text {
  let value = node.value.replace(space, ' ')
  if (state.indent && !opening.test(state.last) && !closing.test(value) && !value.startsWith(' '))
    value = ' ' + value
  if (state.owed && !value.startsWith(' ') && !closing.test(value)) value = ' ' + value
  if (value.startsWith(' ') && (state.last === '' || state.last === ' ')) value = value.slice(1)
  if (value === '') return {type: 'text', value}
  const tidied: Text = {type: 'text', value}
  Object.assign(state, {last: value.at(-1) ?? '', open: tidied, owed: false, indent: false})
  return tidied
}

/** Takes the space off the end of what was read so far. */
function trimEnd(state: State): void {
  if (state.last !== ' ' || !state.open) return
  state.open.value = state.open.value.slice(0, -1)
  state.last = state.open.value.at(-1) ?? '?'
}

/** Leaves out texts and elements without words or marks; texts that stand beside each other become one. */
function dropEmpty(nodes: readonly Inline[]): Inline[] {
  const kept: Inline[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      const before = kept.at(-1)
      if (before?.type === 'text') kept[kept.length - 1] = {...before, value: before.value + node.value}
      else if (node.value !== '') kept.push(node)
    } else if ('children' in node) {
      const children = dropEmpty(node.children)
      if (children.length > 0) kept.push({...node, children})
    } else kept.push(node)
  }
  return kept
}
