/** Writes many small pieces to a file. */
import {writeFileSync} from 'node:fs'

/** A file that is written to its end. */
export type Writer = {
  /** Writes a piece, which need not stay as it is after that. */
  write: (piece: Uint8Array) => void
  /** Puts into the file what still waits. */
  flush: () => void
  /** How many bytes were written, those that wait among them. */
  written: () => number
}

/** How many bytes are written or read at one time. */
export const stretch = 1_000_000

/** Writes to an open file. The pieces are gathered in one place of memory: thrown away, each would wait for the collector. */
export function openWriter(file: number): Writer {
  const waiting = Buffer.allocUnsafe(stretch)
  let waits = 0
  let written = 0

  function flush(): void {
    // unlike `writeSync`, which may write less
    writeFileSync(file, waiting.subarray(0, waits))
    waits = 0
  }

  return {
    write(piece) {
      written += piece.length
      if (waits + piece.length > stretch) flush()
      if (piece.length > stretch) writeFileSync(file, piece)
      else {
        waiting.set(piece, waits)
        waits += piece.length
      }
    },
    flush,
    written: () => written
  }
}
