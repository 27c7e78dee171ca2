import assert from 'node:assert/strict'
import test from 'node:test'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {sayForms, saySourceNotes, toReport} from '../../src/views/report.ts'
import {edition, volumeYaml} from '../edition.ts'

test('a report should count what is certain and show the way to what is not', (t) => {
  const root = edition(t, {
    'volume.yaml': volumeYaml({}, 'divisions: [{id: ch1, title: All, documents: [d1, d9]}]'),
    '1.txt': [
      '1. Letter From Secretary of State Rusk to Secretary of Defense McNamara1',
      'Dear Bob:',
      'I am disturbed by the [Page 7] incident. We [Page 9] should talk.3',
      '  1. Source: Kennedy Library. Secret. Colorless green ideas sleep.\n  2. See Document 2.\n  3. See Document 77.'
    ].join('\n\n')
  })
  const corpus = openCorpus(root)
  const {documents, forms, calls, sources, pages, references} = toReport(
    corpus.documents('frus1964-68v99'),
    corpus.catalogue
  )

  assert.equal(documents, 1)
  assert.deepEqual(forms, {text: 1, tei: 0})
  assert.equal(calls.certain + calls.doubtful.length, 2)
  assert.deepEqual(calls.uncalled, [{document: 'd1', anchor: 'fnn2', text: 'note without number'}])
  assert.equal(sources.notes, 1)
  assert.deepEqual(sources.unread, [{document: 'd1', anchor: 'source', text: 'Colorless green ideas sleep.'}])
  assert.deepEqual(pages, {
    known: new Map([
      ['before-first', 1],
      ['marked', 2],
      ['lost', 1]
    ]),
    begins: new Map([['known', 1]]),
    lost: [{document: 'd1', anchor: 'pg_8', text: 'page 8'}],
    inWords: 0,
    doubtful: []
  })
  assert.deepEqual(references, {
    outcomes: new Map([
      ['absent', 1],
      ['missing', 1]
    ]),
    missing: [{document: 'd1', anchor: 'fn3', text: '#d77'}]
  })
})

test('a report should say from which forms a volume was read', () => {
  assert.equal(sayForms({text: 1, tei: 0}), 'one raw text')
  assert.equal(sayForms({text: 2, tei: 0}), '2 raw texts')
  assert.equal(sayForms({text: 0, tei: 211}), 'the TEI of the volume')
  assert.equal(sayForms({text: 1, tei: 2}), 'the TEI of the volume and one raw text')
  const {forms} = toReport(
    openCorpus('test/fixtures/editions/whole-volumes/content').documents('frus1948v09'),
    new Map()
  )
  assert.deepEqual(forms, {text: 1, tei: 2})
})

test('a volume without source notes should say so, and promise no statements', () => {
  assert.equal(saySourceNotes(0, 481), 'No document has a source note.')
  assert.match(saySourceNotes(1, 2), /^1 of 2 documents has a source note\. Its statements/u)
  assert.match(saySourceNotes(3, 3), /^3 of 3 documents have a source note\. /u)
})
