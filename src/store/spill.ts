/** Bytes that are put aside: the first of them in memory, what is more in a file, which is there as long as it is needed. */
import {closeSync, openSync, readSync, rmSync, writeSync} from 'node:fs'

/** Pieces in the order in which they were put aside. */
export type Spill = {
  /** Puts a piece aside; gives its number. */
  put: (piece: Uint8Array) => number
  take: (number: number) => Uint8Array
  /** All of them in order. */
  all: () => Generator<Uint8Array>
  /** Throws all away. */
  end: () => void
}

/** How many bytes stay in memory. */
const usual = 4_000_000

/** How many bytes are written at one time. */
const stretch = 1_000_000

/** Puts pieces aside; `path` is the file, which is written where they are more than `room` bytes. */
export function openSpill(path: string, room = usual): Spill {
  const places: (Uint8Array | {at: number; length: number})[] = []
  let used = 0
  let file: number | undefined
  let written = 0
  let waiting: Uint8Array[] = []
  let waits = 0

  function flush(): void {
    if (file === undefined || waits === 0) return
    writeSync(file, Buffer.concat(waiting))
    written += waits
    waiting = []
    waits = 0
  }

  function take(number: number): Uint8Array {
    const place = places[number]
    if (!place) throw new RangeError(`No piece ${number} was put aside`)
    if (place instanceof Uint8Array) return place
    if (place.at + place.length > written) flush()
    const bytes = Buffer.allocUnsafe(place.length)
    readSync(file ?? -1, bytes, 0, place.length, place.at)
    return bytes
  }

  return {
    put(piece) {
      used += piece.length
      if (used <= room) return places.push(piece) - 1
      file ??= openSync(path, 'w+')
      const at = written + waits
      waiting.push(piece)
      waits += piece.length
      if (waits >= stretch) flush()
      return places.push({at, length: piece.length}) - 1
    },
    take,
    *all() {
      for (let number = 0; number < places.length; number++) yield take(number)
    },
    end() {
      places.length = 0
      waiting = []
      if (file === undefined) return
      closeSync(file)
      rmSync(path, {force: true})
    }
  }
}
