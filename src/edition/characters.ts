/** Characters that are not words: control characters, ends of lines, halves of surrogate pairs. */

/** White space and control characters, one or more. */
const gaps = /[\s\p{Cc}]+/gu

/** Where a text is not one line, for certain: most are. */
const apart = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|[^\S ]|^ | {2}| $/u

/** Half of a surrogate pair, and code points that Unicode keeps from ever being characters. */
const noCharacters = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu

/**
 * Text as one line: white space and control characters become single spaces, and what is no character becomes `U+FFFD`.
 *
 * > 'Eastern Europe\nER  - ' → 'Eastern Europe ER -'
 */
export function toLine(text: string): string {
  if (!apart.test(text)) return text
  return text.replace(noCharacters, '\uFFFD').replace(gaps, ' ').trim()
}

/** A value whose texts are all one line, those of its parts among them. */
export function inLines<Value>(value: Value): Value {
  return map(value) as Value

  function map(part: unknown): unknown {
    if (typeof part === 'string') return toLine(part)
    if (Array.isArray(part)) return part.map(map)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]: [string, unknown]) => [key, map(inner)])
    )
  }
}

/**
 * What a terminal must not get as it is: control characters move the cursor and change colours, marks of direction turn
 * the rest of the line around, and an end of a line would begin a second message.
 */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF]/gu

/** Text for a terminal, in one line: what has no safe printed form is escaped, `\x1b[31m`, `\u202e`. */
export function toPrintable(text: string): string {
  return text.replace(unprintable, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16)
    return code.length > 2 ? '\\u' + code.padStart(4, '0') : '\\x' + code.padStart(2, '0')
  })
}
