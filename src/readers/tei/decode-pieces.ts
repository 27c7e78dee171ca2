/** The text of a file in pieces, so that no more than one of them is in memory. */
import {byteOrderOf, decodeUtf8, decodeUtf16, type Decoded, type Fault} from '../text/decode.ts'

/** The bytes of a file, all of them in memory, or read as they are asked for; then they are those only until others are. */
export type Bytes = {readonly length: number; subarray: (from: number, to: number) => Uint8Array}

/** A piece of the text; bytes that were not UTF-8 are faults at places of the piece. */
export type Piece = {text: string; faults: Fault[]}

/** Gives pieces of a text from one of them on: where the bytes of a piece begin is where those before it end. */
export type Pieces = {
  encoding: Decoded['encoding']
  /** The piece whose bytes begin at a place, and where they end; `null` at the end of the file. */
  read: (from: number) => {piece: Piece; end: number} | null
}

/** How many bytes a piece has, or UTF-16 code units of what is a text already. */
const usual = 1 << 16

/** Decodes a file as `decode` does it, in pieces; none of them ends inside a character. */
export function decodePieces(value: string | Bytes | undefined, size = usual): Pieces {
  if (typeof value === 'string' || value === undefined) return textPieces(value ?? '', size)
  const order = byteOrderOf(value.subarray(0, 2))
  return {
    encoding: order === null ? 'UTF-8' : 'UTF-16',
    read(from) {
      if (from >= value.length) return null
      const all = value.subarray(from, Math.min(value.length, from + size))
      const isLast = from + all.length >= value.length
      const length = isLast ? all.length : order === null ? wholeUtf8(all) : wholeUtf16(all, order)
      const bytes = all.subarray(0, length)
      return {piece: order === null ? decodeUtf8(bytes) : decodeUtf16(bytes, order), end: from + length}
    }
  }
}

function textPieces(text: string, size: number): Pieces {
  return {
    encoding: 'UTF-8',
    read(from) {
      if (from >= text.length) return null
      const isParted = isHighSurrogate(text.charCodeAt(from + size - 1))
      const end = Math.min(text.length, from + size + (isParted ? 1 : 0))
      return {piece: {text: text.slice(from, end), faults: []}, end}
    }
  }
}

/** How many bytes stand before a character that may go on behind them. */
function wholeUtf8(bytes: Uint8Array): number {
  const end = bytes.length
  for (let at = end - 1; at >= end - 3; at--) if ((bytes[at] ?? 0) >= firstOfSeveral) return at
  return end
}

/** The first byte of a character of several bytes is not below. */
const firstOfSeveral = 0xc0

function wholeUtf16(bytes: Uint8Array, order: 'little' | 'big'): number {
  const even = bytes.length - (bytes.length % 2)
  const [first, second] = [bytes[even - 2] ?? 0, bytes[even - 1] ?? 0]
  const last = order === 'little' ? second * 256 + first : first * 256 + second
  return isHighSurrogate(last) ? even - 2 : even
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
