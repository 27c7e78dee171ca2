/** Marks in a stretch of text, and how they become nodes. */
import type {Inline} from '../../edition/tree.ts'
import {positionOf, type Source, type Span} from './lines.ts'

/** A place in the text that is not, or not only, words. */
export type Mark =
  | (Span & {type: 'noteCall'; note: string; certainty: 'certain' | 'doubtful'; doubt?: string})
  | (Span & {type: 'pageBreak'; page: string})
  | (Span & {type: 'redaction'; kind: RedactionKind; extent?: string | undefined})
  | (Span & {type: 'reference'; target: string})

type RedactionKind = Extract<Inline, {type: 'redaction'}>['kind']

/**
 * The nodes of a span: words, marks in their places, a line break for every line end inside.
 *
 * `marks` are in order; those outside the span are passed over. A reference may hold other marks, nothing else may.
 */
export function toInlines(source: Source, span: Span, marks: readonly Mark[]): Inline[] {
  const first = lowerBound(marks, span.start)
  const inside = marks.slice(first, lowerBound(marks, span.end)).filter((mark) => mark.end <= span.end)
  return build(source, span, inside)
}

function build(source: Source, span: Span, marks: readonly Mark[]): Inline[] {
  const nodes: Inline[] = []
  let offset = span.start
  for (const [index, mark] of marks.entries()) {
    if (mark.start < offset) continue
    const words = source.text.slice(offset, mark.start)
    pushWords(nodes, mark.type === 'noteCall' ? words.trimEnd() : words)
    const held = mark.type === 'reference' ? marks.slice(index + 1, endOf(marks, index, mark.end)) : []
    nodes.push(toNode(source, mark, held))
    offset = mark.end
  }
  pushWords(nodes, source.text.slice(offset, span.end))
  return nodes
}

function endOf(marks: readonly Mark[], index: number, end: number): number {
  let next = index + 1
  while ((marks[next]?.end ?? Infinity) <= end) next += 1
  return next
}

function toNode(source: Source, mark: Mark, held: readonly Mark[]): Inline {
  const position = positionOf(source, mark)
  switch (mark.type) {
    case 'noteCall': {
      const {note, certainty, doubt} = mark
      return {type: 'noteCall', note, certainty, ...(doubt === undefined ? {} : {doubt}), position}
    }
    case 'pageBreak':
      return {type: 'pageBreak', page: mark.page, position}
    case 'redaction': {
      const {kind, extent} = mark
      const value = source.text.slice(mark.start, mark.end)
      return {type: 'redaction', value, kind, ...(extent === undefined ? {} : {extent})}
    }
    case 'reference':
      return {type: 'reference', target: mark.target, children: build(source, mark, held), position}
  }
}

const lineEnd = /\r\n|[\n\r]/u

/** Words as text; where lines end, a line break, and no white space around it. */
function pushWords(nodes: Inline[], words: string): void {
  if (!words.includes('\n') && !words.includes('\r')) {
    if (words !== '') nodes.push({type: 'text', value: words})
    return
  }
  const lines = words.split(lineEnd)
  const last = lines.length - 1
  for (const [index, line] of lines.entries()) {
    if (index > 0) nodes.push({type: 'lineBreak'})
    const start = index > 0 ? line.trimStart() : line
    const value = index < last ? start.trimEnd() : start
    if (value !== '') nodes.push({type: 'text', value})
  }
}

/** The index of the first mark that starts at or after an offset. */
function lowerBound(marks: readonly Mark[], offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
