import {matches} from './matches.ts'

const bracket = /[()[\]]/gu

/** Tells how deep a place of a text stands in parentheses and brackets, or in brackets alone: 0 outside. */
export function depths(text: string, opens = '([', closes = ')]'): (at: number) => number {
  const changes: {from: number; depth: number}[] = []
  let depth = 0
  for (const {0: sign, index} of matches(text, bracket)) {
    if (opens.includes(sign)) changes.push({from: index + 1, depth: ++depth})
    else if (closes.includes(sign)) changes.push({from: index, depth: (depth = Math.max(0, depth - 1))})
  }
  return (at) => {
    let low = 0
    let high = changes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((changes[middle]?.from ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return changes[low - 1]?.depth ?? 0
  }
}
