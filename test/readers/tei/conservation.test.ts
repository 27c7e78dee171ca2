import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {VFile} from 'vfile'
import {readParts} from '../../../src/readers/tei/parts.ts'
import {readTei} from '../../../src/readers/tei/read-tei.ts'
import {joinWords} from '../../../src/readers/volume/words-over-pages.ts'
import {wordsOfFile, wordsOfRecord} from './encoded.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/editions/whole-volumes/content/volumes')
const corpus = join(import.meta.dirname, '../../../../shared/tei')

describe('conservation of TEI', () => {
  for (const path of ['frus1977-80v99.xml', 'frus1948v09/frus1948v09.xml'])
    test(`should keep every character of ${path} once and in order`, () => {
      compare(join(fixtures, path))
    })

  const reason = existsSync(corpus) ? false : '../shared/tei is not here'
  test('should keep every character of the 22 volumes, and know every element', {skip: reason}, (context) => {
    let documents = 0
    for (const name of readdirSync(corpus)) {
      const {records, messages} = compare(join(corpus, name))
      documents += records
      assert.deepEqual(
        messages.filter((ruleId) => !misprints.has(ruleId ?? '')),
        [],
        name
      )
    }
    context.diagnostic(`${documents} documents of the corpus conserved`)
    assert.ok(documents > 5000)
  })
})

/** What the files of the corpus themselves have wrong: two of 119,000 names and abbreviations have keys of nothing. */
const misprints = new Set(['page-in-cell', 'unknown-person', 'unknown-term'])

/** Compares the records of a file with its text; how many there are, and which rules have something to say. */
function compare(path: string): {records: number; messages: (string | undefined)[]} {
  const value = readFileSync(path)
  const file = new VFile({path, value})
  const records = joinWords(readTei(file, 'frus1964-68v17'))
  const faults: string[] = []
  const parts = [...readParts(value.toString(), ({reason}) => faults.push(reason))]
  const elements = parts.flatMap((part) => (part.type === 'document' ? [part.element] : []))
  assert.deepEqual(faults, [])
  assert.equal(elements.length, records.length)
  for (const [index, element] of elements.entries()) {
    const record = records[index]
    assert.ok(record)
    const [file, read] = [wordsOfFile(element), wordsOfRecord(record)]
    if (opensWithPage.test(file)) assert.equal(belowHeading(read), file, `${path}, ${record.id}`)
    else assert.equal(read, file, `${path}, ${record.id}`)
  }
  return {records: records.length, messages: file.messages.map(({ruleId}) => ruleId)}

  /** A page that begins above the heading stands below it in the record, at the first place where there can be a mark. */
  function belowHeading(read: string): string {
    const [mark = ''] = /⟦[^⟧]+⟧/u.exec(read) ?? []
    return mark + read.replace(mark, '')
  }
}

const opensWithPage = /^⟦/u
