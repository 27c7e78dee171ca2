import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {VFile} from 'vfile'
import type {Document} from '../../../src/edition/document.ts'
import type {Matter} from '../../../src/edition/matter.ts'
import {elementsOf, findElement, type XmlNode} from '../../../src/readers/tei/element.ts'
import type {XmlDivision} from '../../../src/readers/tei/divisions.ts'
import {readParts, type Part} from '../../../src/readers/tei/parts.ts'
import {readTei} from '../../../src/readers/tei/read-tei.ts'
import {openTeiText} from '../../../src/readers/tei/tei-text.ts'
import {joinWords} from '../../../src/readers/volume/words-over-pages.ts'
import {wordsOfFile, wordsOfRecord} from './encoded.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/editions/whole-volumes/content/volumes')
const corpus = join(import.meta.dirname, '../../../../shared/tei')

/**
 * Seals on title pages, pages without number before and after the text, pages in tables, a second count of roman pages, keys
 * that no list has.
 */
const left = new Set([
  'figure-left-out',
  'invalid-page-mark',
  'page-in-cell',
  'page-without-address',
  'unknown-person',
  'unknown-term'
])

describe('conservation of TEI', () => {
  for (const path of ['frus1977-80v99.xml', 'frus1981-88v98.xml', 'frus1948v09/frus1948v09.xml'])
    test(`should keep every character of ${path} once and in order`, () => {
      compare(join(fixtures, path))
    })

  const reason = existsSync(corpus) ? false : '../shared/tei is not here'
  test('should keep every character of the 22 volumes, and know every element', {skip: reason}, (context) => {
    let documents = 0
    let others = 0
    for (const name of readdirSync(corpus)) {
      const {records, parts, messages} = compare(join(corpus, name))
      documents += records
      others += parts
      assert.deepEqual(
        messages.filter((ruleId) => !left.has(ruleId ?? '')),
        [],
        name
      )
    }
    context.diagnostic(`${documents} documents of the corpus conserved, and ${others} other parts`)
    assert.ok(documents > 5000)
    assert.ok(others > 150)
  })
})

/** Compares the records of a file with its text; how many there are, and which rules have something to say. */
function compare(path: string): {records: number; parts: number; messages: (string | undefined)[]} {
  const value = readFileSync(path)
  const file = new VFile({path, value})
  const {documents, matter} = readTei(file, 'frus1964-68v17')
  const records = joinWords(documents)
  const faults: string[] = []
  const parts = [...readParts(openTeiText(value), ({reason}) => faults.push(reason))]
  const elements = parts.flatMap((part) => (part.type === 'document' ? [part.element] : []))
  assert.deepEqual(faults, [])
  assert.equal(elements.length, records.length)
  for (const [index, element] of elements.entries()) {
    const record = records[index]
    assert.ok(record)
    same(wordsOfFile(element.children), wordsOfRecord(record), `${path}, ${record.id}`)
  }
  compareMatter(parts, matter, path)
  assert.equal(allWords(value.toString()), countWords(documents, matter, parts), path)
  return {records: records.length, parts: matter.length, messages: file.messages.map(({ruleId}) => ruleId)}
}

/** Each part that is no document says what its record says; one without record says its heading, which the contents have. */
function compareMatter(parts: readonly Part[], matter: readonly Matter[], path: string): void {
  const contents = parts
    .flatMap((part): Pick<XmlDivision, 'start' | 'content' | 'held'>[] => {
      if (part.type === 'division') return [part.division]
      if (part.type === 'document' || part.element.name === 'teiHeader') return []
      return [{start: part.element.start, content: [part.element], held: []}]
    })
    .sort((a, b) => a.start - b.start)
  const left = [...matter]
  for (const {content, held} of contents) {
    const words = wordsOfFile(content)
    const [record] = left
    const read = record && wordsOfRecord(record)
    if (record && read !== undefined && [read, belowHeading(read)].includes(words)) left.shift()
    else assert.ok(words === '' || (held.length > 0 && isHeading(content)), `${path}: ${words.slice(0, 80)}`)
  }
  assert.deepEqual(
    left.map(({id}) => id),
    [],
    path
  )
}

/** Whether nothing but a heading without notes stands there, which is the title of a division. */
function isHeading(content: readonly XmlNode[]): boolean {
  const elements = elementsOf(content).filter(({name}) => name !== 'pb')
  return (
    elements.length === 1 &&
    elements[0]?.name === 'head' &&
    findElement(elements[0].children, 'note') === null
  )
}

function same(file: string, read: string, where: string): void {
  assert.equal(opensWithPage.test(file) ? belowHeading(read) : read, file, where)
}

/** A page that begins above the heading stands below it in the record, at the first place where there can be a mark. */
function belowHeading(read: string): string {
  const [mark = ''] = /⟦[^⟧]+⟧/u.exec(read) ?? []
  return mark + read.replace(mark, '')
}

/** How many characters that are no white space stand in the text of a volume, whatever elements they stand in. */
function allWords(xml: string): number {
  const text = xml.slice(xml.indexOf('</teiHeader>')).replace(/<!--[^]*?-->|<\?[^]*?\?>|<[^>]*>/gu, '')
  const plain = text
    .replace(/&#(?<code>x?[\da-f]+);/giu, (_, code: string) => String.fromCodePoint(Number('0' + code)))
    .replace(/&(?:amp|lt|gt|quot|apos);/gu, 'x')
  return Array.from(plain.replace(/[\s\u00a0]/gu, '')).length
}

/** The same of its records, and of the headings that the contents have. */
function countWords(
  documents: readonly Document[],
  matter: readonly Matter[],
  parts: readonly Part[]
): number {
  const titles = parts.flatMap((part) =>
    part.type === 'division' && part.division.held.length > 0 && isHeading(part.division.content)
      ? [wordsOfFile(part.division.content)]
      : []
  )
  const words = [...titles, ...[...documents, ...matter].map(wordsOfRecord)].join('')
  return Array.from(words.replace(/⟦[^⟧]*⟧/gu, '')).length
}

const opensWithPage = /^⟦/u
