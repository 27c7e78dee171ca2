/**
 * Numbers and labels in short: `1..5, 7, asterisk`.
 *
 * Two dots, since a hyphen belongs to the anchors themselves: `2-3` is the third note that print calls 2.
 */

/** Values in short, in their order; three numbers or more that follow each other become a range. */
export function formatRanges(values: readonly string[]): string {
  const parts: string[] = []
  for (let at = 0; at < values.length;) {
    const length = runAt(values, at)
    const [first = '', last = ''] = [values[at], values[at + length - 1]]
    parts.push(length < 3 ? first : first + '..' + last)
    at += length < 3 ? 1 : length
  }
  return parts.join(', ')
}

/** > 7   asterisk   2-3   1..5 */
const part = /^(?:(?<first>0|[1-9]\d{0,8})\.\.(?<last>0|[1-9]\d{0,8})|(?<value>[^\s,.]+))$/u

/** More than any document has of anything; a longer range is a slip. */
const longest = 100_000

/** The values that ranges stand for; `null` where the text is none. */
export function parseRanges(text: string): string[] | null {
  if (text === '') return []
  const values: string[] = []
  for (const each of text.split(', ')) {
    const groups = part.exec(each)?.groups
    if (!groups) return null
    if (groups.value !== undefined) {
      values.push(groups.value)
      continue
    }
    const [first, last] = [Number(groups.first), Number(groups.last)]
    if (last <= first || last - first > longest) return null
    for (let number = first; number <= last; number++) values.push(String(number))
  }
  return values
}

/** How many numbers follow each other from a place on; 1 where it holds no number. */
function runAt(values: readonly string[], at: number): number {
  const first = values[at] ?? ''
  if (!number.test(first)) return 1
  let length = 1
  while (values[at + length] === String(Number(first) + length)) length++
  return length
}

/** A number as `String` writes it. */
const number = /^(?:0|[1-9]\d{0,8})$/u
