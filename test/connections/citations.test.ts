import assert from 'node:assert/strict'
import test from 'node:test'
import {indexCitations, type Citation} from '../../src/connections/citations.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import type {Catalogue, DocumentEntry} from '../../src/edition/catalogue.ts'
import {edition, volumeYaml} from '../edition.ts'

/** Two volumes: what cites what is in the notes, the source notes and, of the last, the text. */
const files = {
  'one/volume.yaml': volumeYaml(
    {id: 'frus1964-68v98', number: 'Volume XCVIII'},
    'divisions: [{id: ch1, title: All, documents: [d1, d9]}]'
  ),
  'one/1.txt':
    '1. Letter From Rusk to McNamara1\n\nDear Bob:\n\nOf Poland.2 We [Page 7] know [Page 8] all.3\n\n' +
    '  1. Source: Kennedy Library. See Document 2.\n  2. See footnote 3 below.\n  3. See footnote 2, Document 2, and Document 2. Document 5 is not printed here.',
  'one/2.txt':
    '2. Letter From McNamara to Rusk1\n\nDear Dean:\n\nOf Poland.2 I [Page 9] know.3\n\n' +
    '  1. Source: Kennedy Library.\n  2. See footnote 3, Document 1, and footnote 9, Document 1.\n  3. See Foreign Relations, 1964–1968, vol. XCVIII, pp. 7, 8, and 44.',
  'two/volume.yaml': volumeYaml({id: 'frus1951v99', subseries: '1951'}),
  'two/1.txt':
    '1. Editorial Note\n\nNothing is known.\n\nFor the letter, see Foreign Relations, 1964–1968, vol. XCVIII, Document 2.\n\n' +
    'For the rest, see ibid., vol. XCVIII, and Foreign Relations, 1946, vol. I, p. 712.'
}

test('what a document cites should be told by target, with its places, and its own notes left out', (t) => {
  const {cites} = indexCitations(catalogueOf(t))
  assert.deepEqual(
    Array.from(cites, ([entry, cited]) => [
      name(entry),
      cited.map(({entry, target, resolution, citations}) => [
        entry ? name(entry) : [target.volume, target.document ?? target.page ?? ''].join('#'),
        resolution.status,
        citations.map(place)
      ])
    ]),
    [
      [
        'frus1951v99#d1',
        [
          ['frus1964-68v98#d2', 'held', ['p2']],
          ['frus1964-68v98#', 'held', ['p3']],
          ['frus1946v01#712', 'elsewhere', ['p3 on p. 712']]
        ]
      ],
      [
        'frus1964-68v98#d1',
        [
          ['frus1964-68v98#d2', 'held', ['fn1', 'fn3 on 2', 'fn3']],
          ['frus1964-68v98#d5', 'absent', ['fn3']]
        ]
      ],
      [
        'frus1964-68v98#d2',
        [
          ['frus1964-68v98#d1', 'held', ['fn2 on 3', 'fn2 on 9', 'fn3 on p. 7']],
          ['frus1964-68v98#8', 'held', ['fn3 on p. 8']],
          ['frus1964-68v98#44', 'absent', ['fn3 on p. 44']]
        ]
      ]
    ]
  )
})

test('what cites a document should be told by the document that cites, in the order of the series', (t) => {
  const {citedBy} = indexCitations(catalogueOf(t))
  assert.deepEqual(
    Array.from(citedBy, ([entry, citing]) => [
      name(entry),
      citing.map(({entry, citations}) => [name(entry), citations.map(place)])
    ]),
    [
      [
        'frus1964-68v98#d2',
        [
          ['frus1951v99#d1', ['p2']],
          ['frus1964-68v98#d1', ['fn1', 'fn3 on 2', 'fn3']]
        ]
      ],
      ['frus1964-68v98#d1', [['frus1964-68v98#d2', ['fn2 on 3', 'fn2 on 9', 'fn3 on p. 7']]]]
    ]
  )
})

function catalogueOf(t: Parameters<typeof edition>[0]): Catalogue {
  return openCorpus(edition(t, files)).catalogue
}

function name({volume, id}: DocumentEntry): string {
  return volume + '#' + id
}

/** Where a citation stands, and what it names of the document. */
function place({reference, target}: Citation): string {
  const named = target.note ?? (target.page === undefined ? undefined : 'p. ' + target.page)
  return (reference.anchor ?? 'nowhere') + (named === undefined ? '' : ' on ' + named)
}
