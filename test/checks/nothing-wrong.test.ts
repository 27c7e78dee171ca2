/** What checks do not say: where print is as it should be, a message teaches editors to look away. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {VFile} from 'vfile'
import {dateOutOfVolume} from '../../src/checks/date-out-of-volume.ts'
import {duplicateLabel} from '../../src/checks/duplicate-label.ts'
import {noSourceNote} from '../../src/checks/no-source-note.ts'
import {toOutline, type DocumentRule} from '../../src/checks/rule.ts'
import {unknownGenre} from '../../src/checks/unknown-genre.ts'
import type {Document} from '../../src/edition/document.ts'
import {document, note, paragraph, text, volume} from '../stock.ts'

test('a label that stands twice should be named, but not a sign, a new page, or a label that is called again', () => {
  const labels = (printed: string) =>
    printed.split(', ').map((words, index) => {
      const [label = '', said = 'Note ' + index] = words.split(' ')
      return note('d1fn' + (index + 1), label, {body: [paragraph(said)]})
    })
  const cases: [string, string[]][] = [
    ['1, 2, 3, 2, 4', ['d1fn4']],
    ['45, 46, 45', ['d1fn3']],
    ['1, 2, 1, 2, 2', ['d1fn5']],
    ['*, †, *, ‡, **, **', []],
    ['1, 2, 1, 2, 3, 1', []],
    ['a, b, a', []],
    ['51 same, 51 same, 51 same', []],
    ['51 same, 51 other', ['d1fn2']]
  ]
  for (const [printed, expected] of cases)
    assert.deepEqual(
      say(duplicateLabel, {notes: labels(printed)}).map(
        (reason) => /note `(?<id>\w+)`/u.exec(reason)?.groups?.id
      ),
      expected,
      printed
    )
})

test('a paper without source should be named only where its volume is of the years that print it', () => {
  const genre = {kind: 'telegram', text: 'Telegram'} as const
  assert.deepEqual(
    ['frus1870', 'frus1905', 'frus1906p1', 'frus1964-68v17', 'papers'].map(
      (volume) => say(noSourceNote, {genre, volume, source: null}).length
    ),
    [0, 0, 1, 1, 1]
  )
})

test('no kind of document should be expected in a heading that has no words', () => {
  const genre = {kind: 'other', text: null} as const
  assert.deepEqual(
    ['[Untitled]', '[Untitled][9]', '', 'Credentials'].map(
      (heading) => say(unknownGenre, {genre, title: [text(heading)]}).length
    ),
    [0, 0, 0, 1]
  )
})

test('a date outside the years of its volume should be named where it stands alone', () => {
  const outside = (dates: (string | null)[]) => {
    const read = dates.map((iso, index) => ({
      document: toOutline(
        document({
          id: 'd' + (index + 1),
          date: iso === null ? null : {iso, certainty: 'certain', basis: 'supplied'}
        })
      ),
      file: new VFile(),
      printedDate: null
    }))
    dateOutOfVolume(read, volume({subseries: '1872'}))
    return read.filter(({file}) => file.messages.length > 0).map(({document}) => document.id)
  }
  assert.deepEqual(outside(['1872-01-01', '1827-01-01', null, '1872-02-01']), ['d2'])
  assert.deepEqual(outside(['1827-01-01', null, '1843-01-01', '1872-02-01', '1873-01-01']), [])
  assert.deepEqual(outside(['1872-01-01', '1782-01-01']), ['d2'])
})

function say(rule: DocumentRule, facts: Partial<Document>): string[] {
  const file = new VFile()
  rule(document(facts), file, volume())
  return file.messages.map(({reason}) => reason)
}
