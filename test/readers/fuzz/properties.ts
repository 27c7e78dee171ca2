/** What is true of every text that is read, whatever is in it. */
import assert from 'node:assert/strict'
import {VFile} from 'vfile'
import {Document} from '../../../src/edition/document.ts'
import {toPrinted} from '../../../src/edition/printed.ts'
import type {NoteCall, PageBreak} from '../../../src/edition/tree.ts'
import {visit} from '../../../src/edition/visit.ts'
import {decode, showControls} from '../../../src/readers/text/decode.ts'
import {readText, type TextContext} from '../../../src/readers/text/read-text.ts'
import {checkMessages, checkPositions} from './places.ts'

const context: TextContext = {volume: 'frus1964-68v17', id: 'd67', supplied: undefined}

/** Reads a text, its number given or not, and checks all that must be true. */
export function checkReading(value: string | Uint8Array, numbered: boolean): void {
  const {text} = showControls(checkDecoding(value))
  const file = new VFile({path: '67.txt', value})
  const document = readText(file, numbered ? context : {...context, id: null})
  checkMessages(file, text)
  if (document) {
    checkRecord(document, text.replace(/\s/gu, ''))
    checkPositions(document, text)
  } else {
    const reasons = file.messages.map(({ruleId}) => ruleId)
    assert.ok(
      reasons.includes('empty-file') || (!numbered && reasons.includes('missing-number')),
      reasons.join()
    )
  }
}

/** Each character comes from bytes that it can be turned into again. */
function checkDecoding(value: string | Uint8Array): string {
  const {text, encoding, faults} = decode(value)
  if (typeof value === 'string') {
    assert.equal(text, value)
    return text
  }
  const encode = (words: string): Buffer => {
    if (encoding === 'UTF-8') return Buffer.from(words)
    const bytes = Buffer.from(words, 'utf16le')
    return value[0] === 0xfe ? bytes.swap16() : bytes
  }
  const parts: Uint8Array[] = []
  let from = 0
  for (const {offset, byte} of faults) {
    parts.push(encode(text.slice(from, offset)), Uint8Array.of(byte))
    from = offset + 1
  }
  parts.push(encode(text.slice(from)))
  assert.ok(
    Buffer.concat(parts).equals(value),
    'the decoded text should encode to the bytes that it came from'
  )
  return text
}

/** The record fits the schema and holds every character; what points in it finds what it points at. */
function checkRecord(document: Document, bare: string): void {
  const {error} = Document.safeParse(document)
  assert.deepEqual(error?.issues ?? [], [])
  assert.equal(toPrinted(document), bare)
  const {calls, breaks} = marksOf(document)
  checkNotes(document, calls)
  checkPages(document, breaks)
}

/** Notes have ids of their own, in order; their calls stand in their order, and a note has a label if it is called. */
function checkNotes({id, notes}: Document, calls: readonly NoteCall[]): void {
  const foot = notes.filter(({placement}) => placement === 'foot')
  assert.deepEqual(
    foot.map((note) => note.id),
    foot.map((_, index) => `${id}fn${index + 1}`)
  )
  const order = new Map(foot.map((note, index) => [note.id, index]))
  const called = calls.map(({note}) => order.get(note) ?? NaN)
  assert.deepEqual(
    called,
    called.toSorted((a, b) => a - b)
  )
  assert.deepEqual(
    foot.filter(({label}) => label !== null).map((note) => note.id),
    [...new Set(calls.map(({note}) => note))]
  )
  for (const call of calls) assert.equal(call.doubt !== undefined, call.certainty === 'doubtful')
}

/** The pages that are marked are those of the page breaks; what is inferred lies where it says. */
function checkPages({pages}: Document, breaks: readonly PageBreak[]): void {
  const marks = new Set(breaks.map(({page}) => page))
  const marked = pages.filter(({basis}) => basis === 'marked').map(({page}) => page)
  assert.deepEqual(
    marked.filter((page) => !marks.has(page)),
    []
  )
  for (const {page, basis, after, before} of pages) {
    assert.notEqual(page, '')
    if (basis === 'lost') assert.ok(Number(after) < Number(page) && Number(page) < Number(before))
    if (basis === 'before-first') assert.equal(Number(page) + 1, Number(before))
  }
}

function marksOf(document: Document): {calls: NoteCall[]; breaks: PageBreak[]} {
  const calls: NoteCall[] = []
  const breaks: PageBreak[] = []
  const text = [...document.title, ...document.body]
  visit([...text, ...document.notes.flatMap(({body}) => body)], (node) => {
    if (node.type === 'noteCall') calls.push(node)
    if (node.type === 'pageBreak') breaks.push(node)
  })
  return {calls, breaks}
}
