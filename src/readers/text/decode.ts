/** Bytes to characters, with nothing lost. */

/** A byte that is not UTF-8, where its character now stands. */
export type Fault = {offset: number; byte: number}

/** What a file says, and which of its bytes were not UTF-8. */
export type Decoded = {text: string; faults: Fault[]}

/** Characters of bytes 0x80 to 0x9F in windows-1252; its five gaps stay control characters. */
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * The text of a file. A byte that is not UTF-8 becomes the character it is in windows-1252, the usual cause; a byte
 * order mark stays the first character, which counts as white space.
 */
export function decode(value: string | Uint8Array | undefined): Decoded {
  if (typeof value === 'string') return {text: value, faults: []}
  if (value === undefined) return {text: '', faults: []}
  try {
    return {text: utf8.decode(value), faults: []}
  } catch {
    return repair(value)
  }
}

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function repair(bytes: Uint8Array): Decoded {
  const faults: Fault[] = []
  let text = ''
  let from = 0
  let index = 0
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index)
    if (length > 0) {
      index += length
      continue
    }
    const byte = bytes[index] ?? 0
    text += utf8.decode(bytes.subarray(from, index))
    faults.push({offset: text.length, byte})
    text += byte < 0xa0 ? c1.charAt(byte - 0x80) : String.fromCharCode(byte)
    index += 1
    from = index
  }
  return {text: text + utf8.decode(bytes.subarray(from)), faults}
}

/** A control character, and where the sign that stands for it is. */
export type Control = {offset: number; code: number}

/** Control characters but for tabs and ends of lines, halves of surrogate pairs, and what Unicode keeps from being characters. */
const controls = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** The same as one class, which is quick to miss. */
const anyControl = /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\p{Cs}\p{Noncharacter_Code_Point}]/u

/**
 * The text with a visible sign for each control character: `␛` for escape, `␀` for NUL, a space for a form feed, the
 * character of windows-1252 for 0x80 to 0x9F, `U+FFFD` for what is no character.
 */
export function showControls(text: string): {text: string; controls: Control[]} {
  if (!anyControl.test(text)) return {text, controls: []}
  const found: Control[] = []
  const shown = text.replace(controls, (sign, offset: number) => {
    const code = sign.codePointAt(0) ?? 0
    found.push({offset, code})
    if (code === 0x0b || code === 0x0c) return ' '
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    const character = code >= 0x80 && code <= 0x9f ? c1.charAt(code - 0x80) : ''
    return character === '' || character.codePointAt(0) === code ? '\uFFFD'.repeat(sign.length) : character
  })
  return {text: shown, controls: found}
}

/** How many bytes the well-formed UTF-8 sequence at `index` has; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(index, index + 4)
  const follows = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf
  if (a < 0x80) return 1
  if (a >= 0xc2 && a <= 0xdf) return follows(b) ? 2 : 0
  if (a >= 0xe0 && a <= 0xef) {
    if (b < (a === 0xe0 ? 0xa0 : 0x80) || b > (a === 0xed ? 0x9f : 0xbf)) return 0
    return follows(c) ? 3 : 0
  }
  if (a >= 0xf0 && a <= 0xf4) {
    if (b < (a === 0xf0 ? 0x90 : 0x80) || b > (a === 0xf4 ? 0x8f : 0xbf)) return 0
    return follows(c) && follows(d) ? 4 : 0
  }
  return 0
}
