/** Numbers as bytes: seven bits a byte, the eighth says that more follow. Most numbers of an index are below 128. */

/** Bytes that are being written. */
export type Writer = {
  readonly length: number
  /** Adds a number below 2³². */
  number: (value: number) => void
  bytes: (more: Uint8Array) => void
  /** All that was written. */
  done: () => Uint8Array
}

/** Bytes that are being read. */
export type Reader = {
  readonly at: number
  readonly ended: boolean
  number: () => number
  bytes: (length: number) => Uint8Array
}

/** A writer without bytes. */
export function createWriter(): Writer {
  let bytes = new Uint8Array(64)
  let length = 0
  const grow = (more: number): void => {
    if (length + more <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more))
    larger.set(bytes.subarray(0, length))
    bytes = larger
  }
  return {
    get length() {
      return length
    },
    number(value) {
      grow(5)
      let rest = value
      while (rest >= 128) {
        bytes[length++] = (rest & 127) | 128
        rest >>>= 7
      }
      bytes[length++] = rest
    },
    bytes(more) {
      grow(more.length)
      bytes.set(more, length)
      length += more.length
    },
    done: () => bytes.slice(0, length)
  }
}

/** A reader of bytes; behind their end all numbers are 0. */
export function createReader(bytes: Uint8Array): Reader {
  let at = 0
  return {
    get at() {
      return at
    },
    get ended() {
      return at >= bytes.length
    },
    number() {
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
        if (byte < 128) return value >>> 0
      }
    },
    bytes(length) {
      at += length
      return bytes.subarray(at - length, at)
    }
  }
}

/** A number that may be negative as one that is not. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

/** The number that `zigzag` was given. */
export function unzigzag(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2
}
