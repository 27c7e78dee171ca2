/** Ampersands that begin no reference: the parser would take all up to the next semicolon for the name of one. */

/** The sign that stands for each: half a character, which no text has. */
const sign = '\uDFFF'

/** > A & B   but not &amp; &#8212; &#x2014; */
const stray = /&(?!#\d+;|#x[\da-f]+;|[\p{L}_:][\p{L}\p{N}_:.-]*;)/giu

/** A reference that may go on behind the end of a stretch, as far as one is ever long. */
const openReference = /&[#\p{L}\p{N}_:.-]{0,64}$/u

/** Hides stray ampersands from the parser, stretch by stretch. */
export type Strays = {
  /** What is handed to the parser of a stretch, as many characters in all as there were; the last time with `isLast`. */
  hide: (text: string, isLast: boolean) => string
  /** Words and values as they stand in the file. */
  show: (value: string) => string
  /** Whether any were found so far. */
  readonly any: boolean
}

/** Begins to hide the stray ampersands of a file. */
export function createStrays(): Strays {
  let rest = ''
  let any = false
  return {
    hide(text, isLast) {
      const all = rest + text
      const parted = isLast ? -1 : all.search(openReference)
      rest = parted === -1 ? '' : all.slice(parted)
      const whole = parted === -1 ? all : all.slice(0, parted)
      const hidden = whole.includes('&') ? whole.replace(stray, sign) : whole
      any ||= hidden !== whole
      return hidden
    },
    show: (value) => (any ? value.replaceAll(sign, '&') : value),
    get any() {
      return any
    }
  }
}

/** Whether the parser stands behind the sign of a stray ampersand. */
export function isStraySign(text: string): boolean {
  return text === sign
}
