import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {VFile} from 'vfile'
import {z} from 'zod'
import {dateOutOfVolume} from '../../../src/checks/date-out-of-volume.ts'
import {toOutline} from '../../../src/checks/rule.ts'
import {doubtDates} from '../../../src/readers/volume/doubt-dates.ts'
import {corpusRoot, skip} from '../../corpus/shared.ts'
import {document, volume} from '../../stock.ts'

/** The ids of the documents whose dates are in doubt, in a volume with these dates; `null` has none. */
function doubted(dates: readonly (string | null)[]): string[] {
  const read = dates.map((iso, index) =>
    document({
      id: 'd' + (index + 1),
      date: iso === null ? null : {iso, certainty: 'certain', basis: 'supplied'}
    })
  )
  return doubtDates(read).flatMap(({id, date}) => (date?.certainty === 'doubtful' ? [id] : []))
}

const usual = Array.from({length: 20}, (_, index) => `1965-12-${10 + index}`)

test('a year far from all others, between documents of the usual years, should be in doubt', () => {
  assert.deepEqual(doubted([...usual, '1925-12-29', null, ...usual]), ['d21'])
  assert.deepEqual(doubted([...usual, '2065-12-29', ...usual]), ['d21'])
})

test('papers of long before or after should keep their dates where they stand first, last or together', () => {
  assert.deepEqual(doubted(['1925-12-29', ...usual]), [])
  assert.deepEqual(doubted([...usual, '1985-05-12']), [])
  assert.deepEqual(doubted([...usual, '1945-01-01', '1946-01-01', ...usual]), [])
})

test('a year not far away, and a volume of few dates, should leave no doubt', () => {
  assert.deepEqual(doubted([...usual, '1956-07-20', ...usual]), [])
  assert.deepEqual(doubted(['1965', '1925', '1965']), [])
})

test('a date in doubt should be named by the check, in a volume without years as well', () => {
  const say = (subseries: string | undefined) => {
    const file = new VFile({path: '1.txt'})
    const date = {iso: '1925-12-29', certainty: 'doubtful', basis: 'supplied'} as const
    dateOutOfVolume([{document: toOutline(document({date})), file, printedDate: null}], {
      ...volume(),
      subseries
    })
    return file.messages.map(({reason}) => reason)
  }
  const reason =
    'Unexpected date `1925-12-29`, far from those of the documents before and after, expected one within '
  assert.deepEqual(say('1964–1968'), [reason + '1964–1968'])
  assert.deepEqual(say(undefined), [reason + 'the years of its volume'])
})

const Gold = z.object({date: z.string().nullable()})

test('in 22 volumes only the date that an editor mistyped should be in doubt', {skip}, () => {
  const found = readdirSync(corpusRoot).flatMap((id) =>
    doubted(
      readFileSync(join(corpusRoot, id, 'gold.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => Gold.parse(JSON.parse(line)).date)
    ).map((document) => id + '/' + document)
  )
  assert.deepEqual(found, ['frus1964-68v03/d266'])
})
