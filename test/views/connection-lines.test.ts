import assert from 'node:assert/strict'
import test from 'node:test'
import {indexCitations} from '../../src/connections/citations.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import type {DocumentEntry} from '../../src/edition/catalogue.ts'
import {toCitedLines, toCitingLine, type Here, type Line} from '../../src/views/connection-lines.ts'
import {edition, volumeYaml} from '../edition.ts'

const files = {
  'one/volume.yaml': volumeYaml(
    {id: 'frus1964-68v98', number: 'Volume XCVIII'},
    'divisions: [{id: ch1, title: All, documents: [d1, d9]}]\ndocuments: {d1: {date: 1966-05-04}, d2: {date: 1966-05-05}}'
  ),
  'one/1.txt':
    '1. Minutes of a Meeting, May 4, 19661\n\nOf Poland. We [Page 7] know [Page 8] all.\n\n  1. Source: Kennedy Library.',
  'one/2.txt':
    '2. Letter From McNamara to Rusk1\n\nDear Dean:\n\nOf Poland.2 I [Page 9] know.3\n\n  1. Source: Kennedy Library.\n' +
    '  2. See Document 1. Document 5 is not printed here; see Foreign Relations, 1961–1963, vol. V, Documents 12 and 14, and ibid., vol. VI, Document 3.\n' +
    '  3. See Foreign Relations, 1964–1968, vol. XCVIII, pp. 8, 44, and Foreign Relations, 1961–1963, vol. V, Document 20.',
  'two/volume.yaml': volumeYaml({id: 'frus1964-68v99'}),
  'two/1.txt':
    '1. Editorial Note\n\nFor the letter, see Foreign Relations, 1964–1968, vol. XCVIII, footnote 3, Document 2.\n\n' +
    'For the rest, see ibid., vol. XCVIII.\n\nSee Foreign Relations, 1964–1968, vol. XCVIII, Document 7.'
}
const v98 = '/historicaldocuments/frus1964-68v98/'
const away = 'https://history.state.gov/historicaldocuments/'

test('what is cited should be a line each, what other volumes have a line a volume', (t) => {
  const {here, cites} = read(t, 'frus1964-68v98', 'd2')
  assert.deepEqual(toCitedLines(cites, here).map(written), [
    `1. [Minutes of a Meeting, May 4, 1966](${v98}d1/): in [note 2](#fn2)`,
    `[Document 5, not in this edition](${away}frus1964-68v98/d5): in [note 2](#fn2)`,
    `[Page 8](${v98}pg_8/): in [note 3](#fn3)`,
    `[Page 44, not in this edition](${away}frus1964-68v98/pg_44): in [note 3](#fn3)`,
    `[1961–1963, Volume V](${away}frus1961-63v05): [Document 12](${away}frus1961-63v05/d12), ` +
      `[Document 14](${away}frus1961-63v05/d14) in [note 2](#fn2); ` +
      `[Document 20](${away}frus1961-63v05/d20) in [note 3](#fn3)`,
    `[1961–1963, Volume VI](${away}frus1961-63v06): [Document 3](${away}frus1961-63v06/d3) in [note 2](#fn2)`
  ])
})

test('what is cited of another volume should be said to be of it', (t) => {
  const {here, cites} = read(t, 'frus1964-68v99', 'd1')
  assert.deepEqual(toCitedLines(cites, here).map(written), [
    `2. [Letter From McNamara to Rusk](${v98}d2/) 1966-05-05: 1964–1968, Volume XCVIII · in [paragraph 1](#p1), ` +
      `which cites [its note 3](${v98}d2/#fn3)`,
    `[1964–1968, Volume XCVIII, Fixtures](${v98}): in [paragraph 2](#p2)`,
    `[Document 7, not in this edition](${away}frus1964-68v98/d7): 1964–1968, Volume XCVIII · in [paragraph 3](#p3)`
  ])
})

test('what cites should be a line each, with the note or paragraph that does', (t) => {
  const {here, citedBy} = read(t, 'frus1964-68v98', 'd2')
  assert.deepEqual(
    citedBy.map((citing) => written(toCitingLine(citing, here))),
    [
      '1. [Editorial Note](/historicaldocuments/frus1964-68v99/d1/): 1964–1968, Volume XCIX · ' +
        'in [paragraph 1](/historicaldocuments/frus1964-68v99/d1/#p1), which cites [note 3 of this document](#fn3)'
    ]
  )
})

function read(t: Parameters<typeof edition>[0], volume: string, id: string) {
  const {catalogue} = openCorpus(edition(t, files))
  const entry: DocumentEntry | undefined = catalogue.get(volume)?.documents.get(id)
  assert.ok(entry)
  const {cites, citedBy} = indexCitations(catalogue)
  const here: Here = {entry, catalogue}
  return {here, cites: cites.get(entry) ?? [], citedBy: citedBy.get(entry) ?? []}
}

function written({number, title, date, remark}: Line): string {
  const words = remark.map(({text, path}) => (path === null ? text : `[${text}](${path})`)).join('')
  return (
    (number === '' ? '' : number + ' ') +
    `[${title.text}](${title.path ?? ''})` +
    (date ? ' ' + date.iso : '') +
    ': ' +
    words
  )
}
