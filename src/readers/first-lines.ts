/** The lines between the heading of a document and its text. */
import type {Block} from '../edition/tree.ts'
import {toText} from '../edition/visit.ts'

/** The short lines that a body begins with, `[Extract.]` and `top secret` among them, and the first paragraph of the text. */
export function firstLines(body: readonly Block[]): string[] {
  const lines: string[] = []
  for (const block of body) {
    if (apart.has(block.type)) continue
    if (block.type !== 'paragraph' || lines.length === mostLines) break
    const line = toText(block.children).trim()
    lines.push(line)
    if (!bracketed.test(line) && (line.length > longestMarking || /[:,]$/u.test(line))) break
  }
  return lines
}

const apart: ReadonlySet<Block['type']> = new Set(['dateline', 'lacuna', 'pageBreak'])
const mostLines = 4
const longestMarking = 40
const bracketed = /^[[(][^\])]{1,160}[\])]\.?$/u
