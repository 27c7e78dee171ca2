const bracket = /[()[\]]/gu

/** How deep each place of a text stands in parentheses and brackets, or in brackets alone: 0 outside. */
export function depths(text: string, opens = '([', closes = ')]'): Uint16Array {
  const found = new Uint16Array(text.length + 1)
  let depth = 0
  let from = 0
  for (const {0: sign, index} of text.matchAll(bracket)) {
    const isOpen = opens.includes(sign)
    if (!isOpen && !closes.includes(sign)) continue
    const to = isOpen ? index + 1 : index
    if (depth > 0) found.fill(depth, from, to)
    depth = isOpen ? depth + 1 : Math.max(0, depth - 1)
    from = to
  }
  return depth > 0 ? found.fill(depth, from, text.length) : found
}
