/** Bytes to characters, with nothing lost. */

/** A byte that is not UTF-8, where its character now stands. */
export type Fault = {offset: number; byte: number}

/** What a file says, what its bytes are, and which of them were not UTF-8. */
export type Decoded = {text: string; encoding: 'UTF-8' | 'UTF-16'; faults: Fault[]}

/** Characters of bytes 0x80 to 0x9F in windows-1252; its five gaps stay control characters. */
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * The text of a file. A byte that is not UTF-8 becomes the character it is in windows-1252, the usual cause; a
 * file that begins with the byte order mark of UTF-16 is read as that. A byte order mark stays the first character, which
 * counts as white space.
 */
export function decode(value: string | Uint8Array | undefined): Decoded {
  if (typeof value === 'string') return {text: value, encoding: 'UTF-8', faults: []}
  if (value === undefined) return {text: '', encoding: 'UTF-8', faults: []}
  const order = byteOrderOf(value)
  return order === null
    ? {...decodeUtf8(value), encoding: 'UTF-8'}
    : {...decodeUtf16(value, order), encoding: 'UTF-16'}
}

/** The text of bytes that should be UTF-8. */
export function decodeUtf8(bytes: Uint8Array): Omit<Decoded, 'encoding'> {
  try {
    return {text: utf8.decode(bytes), faults: []}
  } catch {
    return repair(bytes)
  }
}

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function repair(bytes: Uint8Array): Omit<Decoded, 'encoding'> {
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
    text += toWindows1252(byte)
    index += 1
    from = index
  }
  return {text: text + utf8.decode(bytes.subarray(from)), faults}
}

function toWindows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? c1.charAt(byte - 0x80) : String.fromCharCode(byte)
}

/** Whether a file begins with a byte order mark of UTF-16, as files that Notepad calls “Unicode” do. */
export function isUtf16(bytes: Uint8Array): boolean {
  return byteOrderOf(bytes) !== null
}

/** The order of bytes that the mark of UTF-16 says; `null` where there is none. */
export function byteOrderOf([first, second]: Uint8Array): 'little' | 'big' | null {
  if (first === 0xff && second === 0xfe) return 'little'
  return first === 0xfe && second === 0xff ? 'big' : null
}

/**
 * The text of bytes in UTF-16. Halves of surrogate pairs stay as they are, which `TextDecoder` would lose; so does an odd byte
 * at the end.
 */
export function decodeUtf16(bytes: Uint8Array, order: 'little' | 'big'): Omit<Decoded, 'encoding'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const units: string[] = []
  for (let index = 0; index + 1 < bytes.length; index += 2)
    units.push(String.fromCharCode(view.getUint16(index, order === 'little')))
  const text = units.join('')
  if (bytes.length % 2 === 0) return {text, faults: []}
  const byte = bytes.at(-1) ?? 0
  return {text: text + toWindows1252(byte), faults: [{offset: text.length, byte}]}
}

/** A control character, and where the sign that stands for it is. */
export type Control = {offset: number; code: number}

/** Control characters but for tabs and ends of lines, halves of surrogate pairs, and what Unicode keeps from being characters. */
const controls = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** Whether there may be one: by hand, since all that is read passes by here and nearly nothing has any. */
function mayHaveControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20) {
      if (code !== 0x09 && code !== 0x0a && code !== 0x0d) return true
    } else if ((code >= 0x7f && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff) || code >= 0xfdd0)
      return true
  }
  return false
}

/**
 * The text with a visible sign for each control character: `␛` for escape, `␀` for NUL, a space for a form feed, the
 * character of windows-1252 for 0x80 to 0x9F, `U+FFFD` for what is no character.
 */
export function showControls(text: string): {text: string; controls: Control[]} {
  if (!mayHaveControls(text)) return {text, controls: []}
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
