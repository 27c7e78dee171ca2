/** The text of a volume, of which no more than a stretch is in memory, and the places in it. */
import {createHash} from 'node:crypto'
import type {Point, Position} from '../../edition/tree.ts'
import type {Decoded, Fault} from '../text/decode.ts'
import type {Span} from '../text/lines.ts'
import {decodePieces, type Bytes} from './decode-pieces.ts'

/** A stretch of a text, and where it begins; places are UTF-16 code units from the start of the file. */
export type Stretch = {text: string; start: number}

/** A text that is read once from its start to its end. */
export type TeiText = {
  encoding: Decoded['encoding']
  /** How it begins. */
  begin: string
  /** Its stretches in order; each is read when it is asked for. */
  stretches: () => Generator<Stretch>
  /** The bytes that were not UTF-8, as far as it was read. */
  faults: readonly Fault[]
  /** Where each line begins, as far as it was read. */
  lineStarts: () => number[]
  /** The line and column of a place that was read. */
  pointAt: (offset: number) => Point
  /** The lines and columns of a span that was read. */
  positionOf: (span: Span) => Position
  /** The hash of the text of a span that was read. */
  hashOf: (span: Span) => string
}

/** Opens the text of a file; `size` is how many bytes a stretch has. */
export function openTeiText(value: string | Bytes | undefined, size?: number): TeiText {
  const pieces = decodePieces(value, size)
  /** Where the stretches that were read begin: in the file, and in the text. */
  const places: {at: number; start: number}[] = []
  const faults: Fault[] = []
  const lines = createLines()
  /** The stretches that were read last: most spans lie in them. */
  let recent: Stretch[] = []

  function* stretches(): Generator<Stretch> {
    let start = 0
    let at = 0
    for (let read = pieces.read(at); read; read = pieces.read(at)) {
      const {text} = read.piece
      places.push({at, start})
      for (const {offset, byte} of read.piece.faults) faults.push({offset: start + offset, byte})
      lines.add(text, start)
      recent = [...recent.slice(1 - kept), {text, start}]
      yield {text, start}
      start += text.length
      at = read.end
    }
    lines.end(start)
  }

  function hashOf({start, end}: Span): string {
    const sha256 = createHash('sha256')
    const first = places.findLastIndex((place) => place.start <= start)
    for (const place of places.slice(Math.max(0, first))) {
      if (place.start >= end) break
      const known = recent.find((stretch) => stretch.start === place.start)
      const text = known?.text ?? pieces.read(place.at)?.piece.text ?? ''
      sha256.update(text.slice(Math.max(0, start - place.start), end - place.start))
    }
    return sha256.digest('hex')
  }

  return {
    encoding: pieces.encoding,
    begin: pieces.read(0)?.piece.text ?? '',
    stretches,
    faults,
    lineStarts: lines.all,
    pointAt: lines.pointAt,
    positionOf: ({start, end}) => ({start: lines.pointAt(start), end: lines.pointAt(end)}),
    hashOf
  }
}

/** How many stretches are kept. */
const kept = 4

type Lines = {
  add: (text: string, start: number) => void
  /** A final line end makes no further line. */
  end: (length: number) => void
  all: () => number[]
  pointAt: (offset: number) => Point
}

const [tenth, thirteenth] = [0x0a, 0x0d]

/** Windows, Unix and old Macintosh line ends. */
function createLines(): Lines {
  let starts = new Float64Array(1024)
  let count = 1
  let endsWithReturn = false

  function push(start: number): void {
    if (count === starts.length) {
      const more = new Float64Array(starts.length * 2)
      more.set(starts)
      starts = more
    }
    starts[count++] = start
  }

  return {
    add(text, start) {
      // the second half of a line end that two stretches part
      if (endsWithReturn && text.charCodeAt(0) === tenth) starts[count - 1] = start + 1
      const from = endsWithReturn && text.charCodeAt(0) === tenth ? 1 : 0
      const hasReturns = text.includes('\r')
      for (let at = from - 1; (at = nextEnd(text, at + 1, hasReturns)) !== -1;) {
        if (text.charCodeAt(at) === thirteenth && text.charCodeAt(at + 1) === tenth) at++
        push(start + at + 1)
      }
      endsWithReturn = text.endsWith('\r')
    },
    end(length) {
      if (count > 1 && starts[count - 1] === length) count--
    },
    all: () => Array.from(starts.subarray(0, count)),
    pointAt(offset) {
      let low = 0
      let high = count - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
    }
  }
}

function nextEnd(text: string, from: number, hasReturns: boolean): number {
  const feed = text.indexOf('\n', from)
  if (!hasReturns) return feed
  const back = text.indexOf('\r', from)
  if (feed === -1 || back === -1) return Math.max(feed, back)
  return Math.min(feed, back)
}
