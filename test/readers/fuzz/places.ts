/** Places: those of messages lie in the file, those of nodes on the words that the nodes are. */
import assert from 'node:assert/strict'
import type {VFile} from 'vfile'
import type {Document} from '../../../src/edition/document.ts'
import type {Node, Point, Position} from '../../../src/edition/tree.ts'

/** Every message has a rule, a source, a place in the file, and the form that messages have. */
export function checkMessages(file: VFile, text: string): void {
  const starts = lineStarts(text)
  for (const {ruleId, source, place, reason} of file.messages) {
    assert.equal(source, 'frus', reason)
    assert.match(ruleId ?? '', /^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    assert.match(reason, /^(?:Unexpected|Missing) .+, expected /u)
    assert.ok(place, reason)
    if ('start' in place) checkPosition(text, starts, toPosition(place))
    else checkPoint(text, starts, toPoint(place))
  }
}

/** Nodes with a place stand in order, one in the other, and marks exactly on their words. */
export function checkPositions(document: Document, text: string): void {
  const starts = lineStarts(text)
  const labels = new Map(document.notes.map(({id, label}) => [id, label]))
  const whole = {start: 0, end: text.length}
  const foot = document.notes.filter(({placement}) => placement === 'foot')
  checkNodes(document.title, whole)
  checkNodes(document.body, whole)
  let last = 0
  for (const {position, body} of foot) {
    assert.ok(position)
    checkPosition(text, starts, position)
    assert.ok(position.start.offset >= last)
    last = position.end.offset
    checkNodes(body, {start: position.start.offset, end: last})
  }

  function checkNodes(nodes: readonly Node[], around: {start: number; end: number}): void {
    let from = around.start
    for (const node of nodes) {
      const position = 'position' in node ? node.position : undefined
      if (position) {
        checkPosition(text, starts, position)
        const {start, end} = position
        assert.ok(from <= start.offset && end.offset <= around.end, `${node.type} at ${start.offset}`)
        from = end.offset
        const words = text.slice(start.offset, end.offset)
        if (node.type === 'pageBreak') assert.equal(words, `[Page ${node.page}]`)
        if (node.type === 'noteCall') assert.equal(words, labels.get(node.note))
      }
      if ('children' in node)
        checkNodes(
          node.children,
          position ? {start: position.start.offset, end: position.end.offset} : {start: from, end: around.end}
        )
    }
  }
}

function checkPosition(text: string, starts: readonly number[], {start, end}: Position): void {
  checkPoint(text, starts, start)
  checkPoint(text, starts, end)
  assert.ok(start.offset <= end.offset)
}

/** Line, column and offset say the same, and it is in the file. */
function checkPoint(text: string, starts: readonly number[], {line, column, offset}: Point): void {
  const start = starts[line - 1] ?? NaN
  assert.equal(start + column - 1, offset)
  assert.ok(offset < (starts[line] ?? text.length + 1))
}

function toPosition({start, end}: {start: Loose; end: Loose}): Position {
  return {start: toPoint(start), end: toPoint(end)}
}

type Loose = {line: number; column: number; offset?: number | undefined}

function toPoint({line, column, offset = NaN}: Loose): Point {
  return {line, column, offset}
}

/** Where each line starts: found by hand, for the reader finds them by pattern. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) starts.push(at + 1)
  }
  return starts
}
