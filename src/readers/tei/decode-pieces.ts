/** The text of a file in pieces, so that no more than one of them is in memory. */
import {byteOrderOf, decodeUtf8, decodeUtf16, type Decoded, type Fault} from '../text/decode.ts'

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
export function decodePieces(value: string | Uint8Array | undefined, size = usual): Pieces {
  if (typeof value === 'string' || value === undefined) return textPieces(value ?? '', size)
  const order = byteOrderOf(value)
  const endOf = order === null ? endOfUtf8 : endOfUtf16(order)
  return {
    encoding: order === null ? 'UTF-8' : 'UTF-16',
    read(from) {
      if (from >= value.length) return null
      const end = from + size >= value.length ? value.length : endOf(value, from + size)
      const bytes = value.subarray(from, end)
      return {piece: order === null ? decodeUtf8(bytes) : decodeUtf16(bytes, order), end}
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

/** Where a piece ends that would end at a place: before a character that goes on behind it. */
function endOfUtf8(bytes: Uint8Array, end: number): number {
  for (let at = end - 1; at >= end - 3; at--) if ((bytes[at] ?? 0) >= firstOfSeveral) return at
  return end
}

/** The first byte of a character of several bytes is not below. */
const firstOfSeveral = 0xc0

function endOfUtf16(order: 'little' | 'big'): (bytes: Uint8Array, end: number) => number {
  return (bytes, end) => {
    const even = end - (end % 2)
    const [low, high] = [bytes[even - 2] ?? 0, bytes[even - 1] ?? 0]
    return isHighSurrogate(order === 'little' ? high * 256 + low : low * 256 + high) ? even + 2 : even
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
