import assert from 'node:assert/strict'
import test from 'node:test'
import {valuesAt} from '../../formats/xml.ts'
import {Volume} from '../../../src/edition/volume.ts'
import {toTei} from '../../../src/formats/tei/to-tei.ts'
import {toDateline} from '../../../src/views/dateline.ts'
import {readOne, readWithMessages} from './encoded.ts'

/** A dateline as it is encoded, the attributes of its document, and the date of the record. */
const dates: [dateline: string, bounds: string, expected: Record<string, string> | null][] = [
  ['<date when="1964-01-16">January 16, 1964</date>', '', {iso: '1964-01-16'}],
  [
    '<date when="1985-06-17T18:00:00-04:00">June 17, 1985, 6 p.m.</date>',
    '',
    {iso: '1985-06-17T18:00:00', offset: '-04:00'}
  ],
  ['<date when="1952-01-22T23:22:00Z">January 22, 1952</date>', '', {iso: '1952-01-22T23:22:00Z'}],
  [
    '<date from="1955-07-18" to="1955-07-23">July 18–23, 1955</date>',
    '',
    {iso: '1955-07-18', end: '1955-07-23'}
  ],
  [
    '<date when="1964-01-16">January 16, 1964</date>, <time from="09:00:00-05:00" to="10:30:00-05:00">9–10:30 a.m.</time>',
    '',
    {iso: '1964-01-16T09:00:00', end: '1964-01-16T10:30:00', offset: '-05:00'}
  ],
  ['<date when="1964-01">January 1964</date>', '', {iso: '1964-01'}],
  [
    '<date when="1964-01-16" cert="low">January 16, 1964</date>',
    '',
    {iso: '1964-01-16', certainty: 'inferred'}
  ],
  ['<date>undated</date>', '', null],
  ['<date/>', '', null],
  ['<time when="14:00:00">2 p.m.</time>', '', null],
  ['<date when="1977-01-05"/>', '', {iso: '1977-01-05'}],
  ['<date from="1977-01-05">January 5, 1977</date>', '', {iso: '1977-01-05'}],
  ['<date to="1977-01-05">January 5, 1977</date>', '', {iso: '1977-01-05', certainty: 'inferred'}],
  ['<date notBefore="1977-01-05">undated</date>', '', {iso: '1977-01-05', certainty: 'inferred'}],
  ['<date notAfter="1977-01-05">undated</date>', '', {iso: '1977-01-05', certainty: 'inferred'}],
  [
    '<date from="1977-01-05" notAfter="1977-01-31">January 1977</date>',
    '',
    {iso: '1977-01-05', end: '1977-01-31', certainty: 'inferred'}
  ],
  [
    '<date when="1977-01-05" to="1977-01-07">January 5–7, 1977</date>',
    '',
    {iso: '1977-01-05', end: '1977-01-07'}
  ],
  ['<date when="1917-11-07" calendar="#julian">October 25, 1917</date>', '', {iso: '1917-11-07'}],
  [
    '<date type="created-date" when="1977-01-07">January 7, 1977</date>, received <date type="received-date" when="1977-01-08">January 8</date>',
    '',
    {iso: '1977-01-07'}
  ],
  [
    '<date type="created-date" when="1977-01-07">January 7, 1977</date>, of <date type="conversation-or-meeting-date" when="1977-01-05">January 5</date>',
    '',
    {iso: '1977-01-05'}
  ],
  [
    '<date when="1977-01-05">January 5</date> and <date when="1977-01-06">January 6, 1977</date>',
    '',
    {iso: '1977-01-05', end: '1977-01-06'}
  ],
  [
    '<date notBefore="1977-01-20" notAfter="1977-01-25" ana="#date_undated-inferred-from-document-content">undated</date>',
    '',
    {iso: '1977-01-20', end: '1977-01-25', certainty: 'inferred'}
  ],
  [
    '<date when="1977-01-20" ana="#date_undated-inferred-from-document-content">undated</date>',
    '',
    {iso: '1977-01-20', certainty: 'inferred'}
  ],
  [
    'undated',
    'frus:doc-dateTime-min="1977-01-20T00:00:00-05:00" frus:doc-dateTime-max="1977-01-25T23:59:59-05:00"',
    {iso: '1977-01-20', end: '1977-01-25', certainty: 'inferred', basis: 'encoding'}
  ],
  [
    '',
    'frus:doc-dateTime-min="1977-02-01T15:30:00-05:00" frus:doc-dateTime-max="1977-02-01T15:30:00-05:00"',
    {iso: '1977-02-01T15:30:00', offset: '-05:00', basis: 'encoding'}
  ]
]

for (const [dateline, bounds, expected] of dates)
  test(`the date should be read from ${dateline || bounds}`, () => {
    const {date} = read(dateline, bounds)
    const {text, ...facts} = date ?? {}
    if (expected && expected.basis === undefined && dateline.includes('</date>'))
      assert.ok(text !== undefined && dateline.includes(text.slice(0, 7)))
    assert.deepEqual(date && facts, expected && {certainty: 'certain', basis: 'dateline', ...expected})
  })

test('the zone should be shown, and stand in our TEI', () => {
  const document = read('<date when="1985-06-17T18:00:00-04:00">June 17, 1985, 6 p.m.</date>', '')
  const line = toDateline(document, () => null)
  assert.deepEqual(
    [line?.pieces.map((piece) => piece.text), line?.iso, line?.basis],
    [['June 17, 1985, 6 p.m. (UTC−4)'], '1985-06-17T18:00:00-04:00', 'encoding']
  )
  const tei = toTei(document, Volume.parse({id: document.volume, documents: {}}))
  assert.deepEqual(valuesAt(tei, '//t:creation/t:date/@when'), ['1985-06-17T18:00:00-04:00'])
})

function read(dateline: string, bounds: string) {
  return readOne(
    `<head>1. Paper</head><opener><dateline>${dateline}</dateline></opener><p>Words.</p>`,
    bounds
  )
}

/** Attributes of a date that no calendar has, and the date that is read all the same. */
const faults: [attributes: string, iso: string | undefined, said: RegExp][] = [
  ['when=""', undefined, /^Unexpected date ``/u],
  ['when="1977-02-31"', undefined, /^Unexpected date `1977-02-31`/u],
  ['when="--01-05"', undefined, /^Unexpected date `--01-05`/u],
  ['from="1977-01-05" to="1977-01-03"', '1977-01-05', /^Unexpected end `1977-01-03`/u],
  ['from="1977-01-05" to="1977-02-31"', '1977-01-05', /^Unexpected end `1977-02-31`/u]
]

for (const [attributes, iso, said] of faults)
  test(`a date with ${attributes} should be said`, () => {
    const content = `<head>1. Letter</head><dateline><date ${attributes}>then</date></dateline>`
    const {document, messages} = readWithMessages(content)
    assert.deepEqual([document.date?.iso, document.date?.end], [iso, undefined])
    assert.deepEqual(messages.length, 1)
    assert.match(messages[0] ?? '', said)
  })
