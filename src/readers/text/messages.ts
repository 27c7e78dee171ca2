/** What the reader has to say about a raw file. */
import type {VFile} from 'vfile'
import type {Note} from '../../edition/document.ts'
import type {Control, Decoded} from './decode.ts'
import {readLongNumber} from '../heading/number.ts'
import {certain} from './find-marks.ts'
import type {Head} from './heading-lines.ts'
import {pointAt, positionOf, slice, type Source} from './lines.ts'
import type {Call} from './note-calls.ts'
import type {ListedNote} from './note-list.ts'

const source = 'frus'
const byteOrderMark = '\uFEFF'

/** Bytes that are not UTF-8, one message a run; a file that is UTF-16, and a byte order mark. */
export function reportBytes(file: VFile, text: Source, {encoding, faults}: Decoded): void {
  if (encoding === 'UTF-16') {
    file.message('Unexpected UTF-16, expected UTF-8; read as UTF-16, as its byte order mark says', {
      ruleId: 'invalid-utf8',
      source,
      place: pointAt(text, 0)
    })
  } else if (text.text.startsWith(byteOrderMark)) {
    file.message('Unexpected byte order mark, expected the first line of the document', {
      ruleId: 'byte-order-mark',
      source,
      place: pointAt(text, 0)
    })
  }
  for (let index = 0; index < faults.length; index++) {
    const [first, from] = [faults[index], index]
    if (!first) break
    while (faults[index + 1]?.offset === first.offset + index - from + 1) index++
    const what = index === from ? 'byte' : `${index - from + 1} bytes, the first`
    const hex = '0x' + first.byte.toString(16).toUpperCase()
    file.message('Unexpected ' + what + ' `' + hex + `\`, expected ${encoding}; read as windows-1252`, {
      ruleId: 'invalid-utf8',
      source,
      place: pointAt(text, first.offset)
    })
  }
}

/** Control characters, one message for each of them: how often it is there, and where it is first. */
export function reportControls(file: VFile, text: Source, controls: readonly Control[]): void {
  for (const [code, found] of Map.groupBy(controls, ({code}) => code)) {
    const {offset} = found[0] ?? {offset: 0}
    const name = 'U+' + code.toString(16).toUpperCase().padStart(4, '0')
    const often = found.length === 1 ? '' : `, ${found.length} times in the file`
    const sign = text.text.charAt(offset)
    file.message(`Unexpected control character \`${name}\`${often}, expected words; read as \`${sign}\``, {
      ruleId: 'control-character',
      source,
      place: pointAt(text, offset)
    })
  }
}

/**
 * Whether there is a document in the file; says so where there is none, or where neither its heading nor `volume.yaml` has
 * a number: then `document` is the id that it is published with.
 */
export function reportHead(
  file: VFile,
  text: Source,
  head: Head,
  {numbered, document}: {numbered: string | null; document: string | undefined}
): boolean {
  if (!head.heading && !head.numbering && head.rest.length === 0 && head.sourceLines.length === 0) {
    file.message('Unexpected empty file, expected a document', {
      ruleId: 'empty-file',
      source,
      place: {line: 1, column: 1, offset: 0}
    })
    return false
  }
  const place = head.heading ? positionOf(text, head.heading) : {line: 1, column: 1, offset: 0}
  const digits = head.heading && readLongNumber(slice(text, head.heading))
  if (digits) {
    const shown = digits.slice(0, 12) + (digits.length > 12 ? '…' : '')
    file.message('Unexpected number `' + shown + '` in the heading, expected one of up to five digits', {
      ruleId: 'number-too-long',
      source,
      place
    })
  }
  if (numbered !== null) return true
  const address = document === undefined ? '' : '; published as `' + document + '`'
  file.message(
    'Missing number of the document, expected a heading such as `12. Letter From …`, or `d12: {file: ' +
      (file.basename ?? '1.txt') +
      '}` under `documents` in `volume.yaml`' +
      address,
    {ruleId: 'missing-number', source, place}
  )
  return true
}

/** A list of notes whose numbers are not 1, 2, 3. */
export function reportNoteList(file: VFile, listed: readonly ListedNote[], notes: readonly Note[]): void {
  let expected = 1
  for (const [index, {ordinal}] of listed.entries()) {
    const number = Number(ordinal)
    if (number !== expected) {
      file.message('Unexpected number `' + ordinal + '` in the list of notes, expected `' + expected + '`', {
        ruleId: number > expected ? 'note-number-skipped' : 'note-list-order',
        source,
        place: notes[index]?.position
      })
    }
    expected = number + 1
  }
}

/** Calls whose place leaves doubt. */
export function reportCalls(file: VFile, text: Source, calls: readonly Call[], notes: readonly Note[]): void {
  for (const call of calls) {
    if (call.probability >= certain) continue
    const note = notes[call.note]?.id ?? ''
    file.message(
      'Unexpected doubt about the call of note `' +
        note +
        '` as `' +
        call.label +
        '`, expected one place for it',
      {
        ruleId: 'doubtful-note-call',
        source,
        place: positionOf(text, call)
      }
    )
  }
}
