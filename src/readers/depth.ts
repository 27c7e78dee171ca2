/** How deep each place of a text stands in parentheses and brackets, or in brackets alone: 0 outside. */
export function depths(text: string, opens = '([', closes = ')]'): Uint16Array {
  const found = new Uint16Array(text.length + 1)
  if (!Array.from(opens).some((sign) => text.includes(sign))) return found
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (closes.includes(sign)) depth = Math.max(0, depth - 1)
    found[at] = depth
    if (opens.includes(sign)) depth++
  }
  return found
}
