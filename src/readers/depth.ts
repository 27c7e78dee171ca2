/** How deep each place of a text stands in parentheses and brackets: 0 outside. */
export function depths(text: string): Uint16Array {
  const found = new Uint16Array(text.length + 1)
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    found[at] = depth
    if (sign === '(' || sign === '[') depth++
  }
  return found
}
