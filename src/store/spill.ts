/** Bytes that are put aside: the first of them in memory, what is more in a file, which is there as long as it is needed. */
import {closeSync, openSync, readSync, rmSync} from 'node:fs'
import {openWriter, stretch, type Writer} from './writer.ts'

/** Pieces in the order in which they were put aside. */
export type Spill = {
  /** Puts a piece aside; gives its number. */
  put: (piece: Uint8Array) => number
  take: (number: number) => Uint8Array
  /** All of them in order; each holds until the next is asked for. */
  all: () => Generator<Uint8Array>
  /** Throws all away. */
  end: () => void
}

/** How many bytes stay in memory. */
const usual = 4_000_000

/** Puts pieces aside; `path` is the file, which is written where they are more than `room` bytes. */
export function openSpill(path: string, room = usual): Spill {
  const places: (Uint8Array | {at: number; length: number})[] = []
  let used = 0
  let file: number | undefined
  let writer: Writer | undefined

  /** Reads bytes of the file from a place on, as many as are there and have room. */
  function read(at: number, to: Uint8Array): number {
    writer?.flush()
    return readSync(file ?? -1, to, 0, to.length, at)
  }

  return {
    put(piece) {
      used += piece.length
      if (used <= room) return places.push(piece) - 1
      file ??= openSync(path, 'w+')
      writer ??= openWriter(file)
      const at = writer.written()
      writer.write(piece)
      return places.push({at, length: piece.length}) - 1
    },
    take(number) {
      const place = places[number]
      if (!place) throw new RangeError(`No piece ${number} was put aside`)
      if (place instanceof Uint8Array) return place
      const bytes = Buffer.allocUnsafe(place.length)
      read(place.at, bytes)
      return bytes
    },
    *all() {
      let bytes = new Uint8Array()
      let [from, to] = [0, 0]
      for (const place of places) {
        if (place instanceof Uint8Array) yield place
        else {
          if (place.at + place.length > to) {
            if (bytes.length < place.length) bytes = Buffer.allocUnsafe(Math.max(stretch, place.length))
            from = place.at
            to = from + read(from, bytes)
          }
          yield bytes.subarray(place.at - from, place.at - from + place.length)
        }
      }
    },
    end() {
      places.length = 0
      writer = undefined
      if (file === undefined) return
      closeSync(file)
      rmSync(path, {force: true})
    }
  }
}
