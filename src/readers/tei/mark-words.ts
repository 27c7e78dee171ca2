/** Redactions and references in words, which may run through several nodes: “ibid., <i>Foreign Relations</i>, vol. II”. */
import type {Inline} from '../../edition/tree.ts'
import {findRedactions} from '../redaction.ts'
import type {Found} from '../reference.ts'

type Finder = (text: string) => Found[]

/** Words with the redactions in them, and the references that the file has not marked. */
export function markWords(nodes: readonly Inline[], findReferences: Finder): Inline[] {
  const text = flat(nodes)
  const marked = spansOf(nodes)
  const redactions = findRedactions(text)
  const references = findReferences(text).filter(
    ({start, end}) => ![...marked, ...redactions].some((span) => span.start < end && start < span.end)
  )
  const found = [
    ...redactions.map((redaction) => ({...redaction, target: null})),
    ...references.map((reference) => ({...reference, kind: null}))
  ].sort((a, b) => b.start - a.start)
  let result = [...nodes]
  for (const span of found) {
    const [before, inside, after] = cut(result, span.start, span.end)
    if (span.target !== null) {
      result = [...before, {type: 'reference', target: span.target, children: inside}, ...after]
    } else if (!hasMarks(inside)) {
      const {kind, extent} = span
      const value = flat(inside)
      result = [
        ...before,
        {type: 'redaction', value, kind, ...(extent === undefined ? {} : {extent})},
        ...after
      ]
    }
  }
  return result
}

/** The words alone; a line break is one character. */
function flat(nodes: readonly Inline[]): string {
  let text = ''
  for (const node of nodes) {
    if ('value' in node) text += node.value
    else if (node.type === 'lineBreak') text += '\n'
    else if ('children' in node) text += flat(node.children)
  }
  return text
}

/** Where in the words the references stand that the file has marked. */
function spansOf(nodes: readonly Inline[], from = 0): {start: number; end: number}[] {
  let at = from
  return nodes.flatMap((node) => {
    const start = at
    at += flat([node]).length
    if (node.type === 'reference') return [{start, end: at}]
    return 'children' in node ? spansOf(node.children, start) : []
  })
}

function hasMarks(nodes: readonly Inline[]): boolean {
  return nodes.some((node) =>
    node.type === 'noteCall' || node.type === 'pageBreak' || node.type === 'lineBreak'
      ? true
      : 'children' in node && hasMarks(node.children)
  )
}

type Cut = [before: Inline[], inside: Inline[], after: Inline[]]

/** Parts words at two places; an element that one of them stands in becomes two. A mark at the edge stays outside. */
export function cut(nodes: readonly Inline[], start: number, end: number): Cut {
  const [before, rest] = cutAt(nodes, start, 'before')
  const [inside, after] = cutAt(rest, end - start, 'after')
  return [before, inside, after]
}

/** Parts words at a place; marks at the place go with what is before or after. */
function cutAt(nodes: readonly Inline[], place: number, marks: 'before' | 'after'): [Inline[], Inline[]] {
  const before: Inline[] = []
  const after: Inline[] = []
  let left = place
  for (const node of nodes) {
    const length = flat([node]).length
    if (after.length > 0) after.push(node)
    else if (length === 0) (left > 0 || (left === 0 && marks === 'before') ? before : after).push(node)
    else if (length <= left) before.push(node)
    else if (left === 0) after.push(node)
    else if (node.type === 'text') {
      before.push({...node, value: node.value.slice(0, left)})
      after.push({...node, value: node.value.slice(left)})
    } else if ('children' in node) {
      const [first, second] = cutAt(node.children, left, marks)
      before.push({...node, children: first})
      after.push({...node, children: second})
    } else before.push(node)
    left = Math.max(0, left - length)
  }
  return [before, after]
}
