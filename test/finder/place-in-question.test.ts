import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import type {Answer} from '../../src/finder/answer.ts'
import {findCitation} from '../../src/finder/find-citation.ts'
import {eastern, hit, hsg, inVolume, whole} from './answers.ts'
import {shelf} from './shelf.ts'

/** What names a document, a page or a note that is not there, or not the only one. */
const unsure: [string, Answer][] = [
  [
    'FRUS 1964–68, XVII, doc. 68',
    {
      hits: [],
      remarks: [{type: 'document-absent', number: '68', volume: eastern, href: hsg + 'frus1964-68v17/d68'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, doc. 212',
    {
      hits: [],
      remarks: [{type: 'document-beyond', number: '212', volume: eastern, first: 1, last: 211}]
    }
  ],
  [
    'FRUS 1964–68, XVII, p. 209',
    {
      hits: [hit('d67/#pg_209', 'page 209')],
      remarks: [{type: 'page-lost', page: '209', document: 'Document 67', after: '208', before: '210'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, p. 22',
    {hits: [hit('d9/#pg_22', 'page 22')], remarks: [{type: 'page-inferred', page: '22'}]}
  ],
  [
    'FRUS 1964–68, XVII, p. 206',
    {
      hits: [hit('d66/#pg_206', 'page 206'), hit('d67/#pg_206', 'page 206')],
      remarks: [{type: 'page-shared', page: '206'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, p. XX',
    {
      hits: [
        hit('terms/#pg_XX', 'page XX', {title: 'Abbreviations', date: ''}),
        hit('index/#pg_XX', 'page XX', {title: 'Index', date: ''})
      ],
      remarks: [{type: 'page-of-parts', page: 'XX'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, p. 100',
    {
      hits: [],
      remarks: [
        {
          type: 'page-absent',
          page: '100',
          volume: eastern,
          href: hsg + 'frus1964-68v17/pg_100',
          after: '22',
          before: '205'
        }
      ]
    }
  ],
  [
    'FRUS 1969–76, E–13, p. 1',
    {
      hits: ['d1', 'd3'].map((id) =>
        inVolume('frus1969-76ve13', id, '1969–1976, Volume E–13, Documents on China', {
          path: `/historicaldocuments/frus1969-76ve13/${id}/#pg_1`,
          place: 'page 1'
        })
      ),
      remarks: [{type: 'page-repeated', page: '1'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, doc. 67, p. 21',
    {
      hits: [whole, hit('d9/#pg_21', 'page 21')],
      remarks: [{type: 'page-in-other', page: '21', document: 'Document 67'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, doc. 67, footnote 40',
    {
      hits: [whole],
      remarks: [{type: 'note-absent', note: '40', document: 'Document 67', labels: ['1', '2', '†']}]
    }
  ],
  [
    'FRUS 1964–68, XVII, p. 207, n. 2',
    {hits: [hit('d67/#fn2', 'footnote 2')], remarks: [{type: 'note-without-document', note: '2'}]}
  ],
  [
    'FRUS 1964–68, XVII, footnote 2',
    {
      hits: [hit('', '', {title: eastern, date: '', volume: ''})],
      remarks: [{type: 'place-unnamed', volume: eastern}]
    }
  ],
  [hsg + 'frus1964-68v17/d67#fn:3.3.2.1', {hits: [whole], remarks: [{type: 'note-foreign'}]}],
  [
    '/historicaldocuments/frus1964-68v17/d67/#p20',
    {
      hits: [whole],
      remarks: [{type: 'paragraph-absent', paragraph: '20', document: 'Document 67', last: 19}]
    }
  ],
  [
    hsg + 'frus1964-68v17/persons#p_RDD1',
    {
      hits: [],
      remarks: [{type: 'section-elsewhere', section: 'persons', href: hsg + 'frus1964-68v17/persons'}]
    }
  ],
  [
    'FRUS 1964–68, XVII, 67',
    {
      hits: [whole],
      remarks: [
        {type: 'number-unsaid', number: '67'},
        {
          type: 'page-absent',
          page: '67',
          volume: eastern,
          href: hsg + 'frus1964-68v17/pg_67',
          after: '22',
          before: '205'
        }
      ]
    }
  ],
  ['FRUS 1964–68, XVII, docs. 67–69', {hits: [whole], remarks: [{type: 'several'}]}]
]

describe('a citation whose place is not clear or not there should say why', () => {
  for (const [text, answer] of unsure) {
    test(text, async () => {
      assert.deepEqual(await findCitation(text, shelf), answer)
    })
  }
})
